type Child = Node | string | null | undefined;

/** An element. Text goes in as text: nothing that a story says becomes markup. */
export function el(
  tag: string,
  attributes: Record<string, string | number | null | undefined>,
  ...children: (Child | Child[])[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== undefined)
      element.setAttribute(name, String(value));
  for (const child of children.flat()) if (child) element.append(child);
  return element;
}
