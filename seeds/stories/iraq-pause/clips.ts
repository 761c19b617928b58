import type { Newsroom } from "../../lib/newsroom";
import type { People } from "./people";
import { posters } from "./pictures";
import type { Topics } from "./topics";

const NO_CAPTIONS = "No video file and no captions were supplied.";

/** The records of two clips. Their video was not supplied, so they name no player and no day of recording. */
export async function theClips(
  newsroom: Newsroom,
  people: People,
  topics: Topics,
) {
  const { aClip } = newsroom;
  const poster = await posters(newsroom);

  return {
    defendAllies: await aClip("Pentagon says U.S will defend allies", {
      durationSeconds: 49,
      description:
        "Mark Esper: the U.S. does not seek war with Iran, but will defend its allies and partners should Iran retaliate.",
      poster: poster.defendAllies,
      noCaptionsReason: NO_CAPTIONS,
      credit: "CBC News",
      people: [people.esper],
      topics: [topics.pentagon, topics.unitedStates, topics.iran],
    }),
    continueMissions: await aClip(
      "Defence minister says Canada wants to continue its missions in Iraq",
      {
        durationSeconds: 590,
        description:
          "Harjit Sajjan on the fallout from the U.S. assassination of Soleimani.",
        poster: poster.continueMissions,
        noCaptionsReason: NO_CAPTIONS,
        credit: "CBC News",
        people: [people.sajjan],
        topics: [topics.killing, topics.canada, topics.iraq],
      },
    ),
  };
}

export type Clips = Awaited<ReturnType<typeof theClips>>;
