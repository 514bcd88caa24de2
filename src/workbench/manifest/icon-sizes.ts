/** Pixels of the icons in `assets`: those of ribbon commands up to 80, of the add-in in lists and stores up to 128. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128] as const;
