const LONGEST = 200;

/** Letters that decompose into nothing of the alphabet. */
const SPELLED: Record<string, string> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ß: "ss",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

/** The web address that a title suggests: "U.S.-Iran talks" is u-s-iran-talks. Empty where no letter is Latin. */
export function addressOf(title: string): string {
  return title
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{Mark}|['’]/gu, "")
    .replace(/[æœøßđðþłı]/g, (letter) => SPELLED[letter] ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
}
