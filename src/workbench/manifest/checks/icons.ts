import type { Element } from "@xmldom/xmldom";
import { attribute, childrenOf, nameOf, named, pathOf } from "../xml";
import type { Check, ManifestContext } from "./context";
import { resourcesOf } from "./resources";

const required = ["16", "32", "80"];

/** Icons have the sizes Office requires, and each picture is there with the pixels it is used for. */
export const checkIcons: Check = (root, context) => {
  const resources = resourcesOf(root);
  return [
    ...named(root, "Icon").flatMap(checkSizes),
    ...named(root, "bt:Image")
      .filter((image) => image.hasAttribute("size"))
      .flatMap((image) => {
        const resource = resources.get(attribute(image, "resid"));
        const address = resource === undefined ? "" : attribute(resource, "DefaultValue");
        return checkPicture(image, address, Number(attribute(image, "size")), context);
      }),
    ...childrenOf(root).flatMap((child) => {
      const size = { IconUrl: 32, HighResolutionIconUrl: 64 }[nameOf(child)];
      if (size === undefined) return [];
      return checkPicture(child, attribute(child, "DefaultValue"), size, context);
    }),
  ];
};

function checkSizes(icon: Element): string[] {
  const sizes = childrenOf(icon).map((image) => attribute(image, "size"));
  return required
    .filter((size) => !sizes.includes(size))
    .map((size) => `${pathOf(icon)} has no picture of ${size} pixels`);
}

function checkPicture(
  element: Element,
  address: string,
  size: number,
  { pixelsOf }: ManifestContext,
): string[] {
  if (!URL.canParse(address)) return [];
  const path = new URL(address).pathname;
  const pixels = pixelsOf(path);
  if (pixels === null) return [`${pathOf(element)}: there is no PNG ${path}`];
  if (pixels.width === size && pixels.height === size) return [];
  return [
    `${pathOf(element)}: ${path} is ${pixels.width} × ${pixels.height}, not ${size} × ${size}`,
  ];
}
