import { node, type Node } from "./node";

export interface Crumb {
  name: string;
  url: string;
}

/** https://schema.org/BreadcrumbList: the way from the front page to here. */
export function breadcrumbList(crumbs: Crumb[]): Node {
  return node("BreadcrumbList", {
    itemListElement: crumbs.map((crumb, index) =>
      node("ListItem", {
        position: index + 1,
        name: crumb.name,
        item: crumb.url,
      }),
    ),
  });
}
