import type { Newsroom } from "../../lib/newsroom";

/** No photograph was supplied: plain placeholders stand in, and their alt text says so. */
export async function leadPicture({ aPlaceholder }: Newsroom) {
  const alt = "Placeholder for a photograph of Gen. Jonathan Vance";
  return {
    image: await aPlaceholder({
      name: "iraq-pause-lead.png",
      alt,
      palette: { ground: "#1f3a4d", shape: "#d9c7a3" },
    }),
    alt,
    caption:
      "Canada's top military commander says troops formally suspend operations in Iraq amid rising U.S.-Iran tensions",
    credit: "CBC",
  };
}

export async function posters({ aPlaceholder }: Newsroom) {
  const esper = "Placeholder for a frame of the clip, with Mark Esper";
  const sajjan = "Placeholder for a frame of the clip, with Harjit Sajjan";
  return {
    defendAllies: {
      image: await aPlaceholder({
        name: "pentagon-says-u-s-will-defend-allies.png",
        alt: esper,
        palette: { ground: "#2d3142", shape: "#bfc0c0" },
      }),
      alt: esper,
      caption: "Pentagon says U.S will defend allies",
      credit: "CBC News",
    },
    continueMissions: {
      image: await aPlaceholder({
        name: "defence-minister-on-missions-in-iraq.png",
        alt: sajjan,
        palette: { ground: "#3b2f2f", shape: "#e0a96d" },
      }),
      alt: sajjan,
      caption:
        "Defence minister says Canada wants to continue its missions in Iraq",
      credit: "CBC News",
    },
  };
}
