import { node, type Node } from "./node";
import type { LinkedImage } from "./story";

/** https://schema.org/ImageObject */
export function imageObject(image: LinkedImage): Node {
  return node("ImageObject", {
    url: image.url,
    width: image.width,
    height: image.height,
    caption: image.caption,
    creditText: image.credit,
  });
}
