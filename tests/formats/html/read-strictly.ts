const ATTRIBUTES: Record<string, readonly string[]> = {
  a: ["href", "rel"],
  blockquote: ["cite"],
  img: ["src", "alt", "width", "height"],
};
const PLAIN = "br code em figcaption figure h2 h3 h4 h5 h6 li ol p pre s strong u ul"; // prettier-ignore
const ELEMENTS = [...PLAIN.split(" "), ...Object.keys(ATTRIBUTES)];
const EMPTY = ["br", "img"];
const TOKEN =
  /<(?<close>\/)?(?<name>[a-z0-9]+)(?<attributes>(?: [a-z]+="[^"<>]*")*)>|(?<text>[^<>"']+)/y;
const ENTITY: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/**
 * Reads HTML by a grammar much narrower than HTML's: listed elements, properly nested, listed attributes in double quotes,
 * and text without a bare `<`, `>`, quotation mark or `&`. A browser reads what fits it in one way only.
 *
 * @returns the text, a line break for each `br`
 * @throws when anything does not fit
 */
export function readStrictly(html: string): string {
  const open: string[] = [];
  let text = "";
  TOKEN.lastIndex = 0;
  for (let at = 0; at < html.length; at = TOKEN.lastIndex) {
    const found = TOKEN.exec(html)?.groups;
    if (found === undefined) throw refused(html, at, "no part of the grammar");
    const { close, name, attributes = "" } = found;
    if (name === undefined) text += decode(found["text"] ?? "");
    else if (close !== undefined) {
      if (open.pop() !== name) throw refused(html, at, `not open: ${name}`);
    } else {
      checkElement(name, attributes);
      if (name === "a" && open.includes("a")) throw refused(html, at, "a in a");
      if (name === "br") text += "\n";
      if (!EMPTY.includes(name)) open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(" ")}`);
  return text;
}

function checkElement(name: string, attributes: string): void {
  if (!ELEMENTS.includes(name)) throw new Error(`the element ${name}`);
  for (const [, attribute = "", value = ""] of attributes.matchAll(
    / ([a-z]+)="([^"]*)"/g,
  )) {
    if (!ATTRIBUTES[name]?.includes(attribute))
      throw new Error(`the attribute ${attribute} of ${name}`);
    const address = decode(value);
    const allowed =
      attribute === "src"
        ? /^(https?:\/\/|\/(?![/\\]))/
        : /^(https?:\/\/|mailto:)/;
    if (/^(href|cite|src)$/.test(attribute) && !allowed.test(address))
      throw new Error(`${attribute} leads to ${address}`);
  }
}

function decode(text: string): string {
  return text.replace(/&[^;]*;?/g, (entity) => {
    const character = ENTITY[entity];
    if (character === undefined) throw new Error(`the entity ${entity}`);
    return character;
  });
}

const refused = (html: string, at: number, why: string) =>
  new Error(`${why}: ${JSON.stringify(html.slice(at, at + 60))}`);
