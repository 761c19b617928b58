/** An element. Text goes in as text nodes: nothing here parses markup. What is null, false or "" is left out. */
export function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value ?? false) element.setAttribute(name, value);
  element.append(...given(children));
  return element;
}

/** An element, or null when nothing is in it. */
export function some(tag, attributes, ...children) {
  return given(children).length > 0 ? el(tag, attributes, children) : null;
}

/** A paragraph of the parts that there are. */
export function line(className, separator, ...parts) {
  const items = given(parts).flatMap((part) => [separator, part]);
  return some("p", { class: className }, items.slice(1));
}

/** A list of items. */
export const list = (className, items) =>
  some(
    "ul",
    { class: className },
    given([items]).map((item) => el("li", {}, item)),
  );

/** A link; where the address is not one that a reader may follow, its words alone. */
export function link(url, ...children) {
  const href = safeUrl(url);
  return href ? el("a", { href }, children) : el("span", {}, children);
}

/** The address, or null when it would run as script or lead out of the web. */
export function safeUrl(url) {
  if (!url || !URL.canParse(url, location.href)) return null;
  const { protocol } = new URL(url, location.href);
  return /^(https?|mailto|tel):$/.test(protocol) ? url : null;
}

export const storyLink = ({ slug, title }) => pageLink("stories", slug, title);
export const personLink = ({ slug }, name) => pageLink("people", slug, name);
export const sectionLink = ({ slug, name }) => pageLink("sections", slug, name);

const pageLink = (folder, slug, text) =>
  link(`/${folder}/${encodeURIComponent(slug)}`, text);

const given = (children) =>
  children.flat(Infinity).filter((child) => child || child === 0);
