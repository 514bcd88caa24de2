// Some tests build, open files or start processes; on a busy machine the usual five seconds are too few.
jest.setTimeout(120_000);
