import sharp from "sharp";

const WIDTH = 1600;
const HEIGHT = 900;

/** Two colours, from dark to light: the ground and the shapes on it. */
export interface Palette {
  ground: string;
  shape: string;
}

/** A plain picture that pretends to be nothing else: the same palette gives the same bytes. */
export function drawPlaceholder({ ground, shape }: Palette): Promise<Buffer> {
  const arcs = [760, 580, 400, 220].map(
    (radius, ring) =>
      `<circle cx="1180" cy="900" r="${radius}" fill="${shape}" opacity="${0.18 + ring * 0.14}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="100%" height="100%" fill="${ground}"/>
    ${arcs.join("")}
    <rect x="120" y="120" width="96" height="12" fill="${shape}"/>
  </svg>`;
  return sharp(Buffer.from(svg))
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}
