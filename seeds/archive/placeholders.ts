import type { Placeholder } from "../lib/upload-picture";

const PALETTES = [
  { ground: "#243b53", shape: "#bcccdc" },
  { ground: "#3e4c3a", shape: "#d5d9b5" },
  { ground: "#4a2c2a", shape: "#e8b298" },
  { ground: "#2b2d42", shape: "#edf2f4" },
  { ground: "#355070", shape: "#eaac8b" },
  { ground: "#22403b", shape: "#a3c9a8" },
];

/** A few pictures for the whole archive: ten thousand of them would prove nothing more. */
export const PLACEHOLDERS: readonly Placeholder[] = PALETTES.map(
  (palette, index) => ({
    name: `archive-${index + 1}.png`,
    alt: "Placeholder for a photograph",
    palette,
  }),
);
