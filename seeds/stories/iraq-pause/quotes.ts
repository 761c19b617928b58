import type { Newsroom } from "../../lib/newsroom";
import type { People } from "./people";

/** Every quotation to the letter, in the order of the report. Where it only says "said", the medium stays unspecified. */
export async function theQuotes(newsroom: Newsroom, people: People) {
  const topCommander = says(newsroom, {
    speaker: people.vance,
    attribution:
      "Canada's top commander, Gen. Jonathan Vance, chief of the defence staff",
  });
  const vance = says(newsroom, {
    speaker: people.vance,
    attribution: "Gen. Jonathan Vance, chief of the defence staff",
  });
  const esper = says(newsroom, {
    speaker: people.esper,
    attribution: "Mark Esper, U.S. Defence Secretary",
  });
  const davidson = says(newsroom, {
    speaker: people.davidson,
    attribution:
      "Bob Davidson, retired vice-admiral, former military representative of Canada at NATO",
  });
  const paris = says(newsroom, {
    speaker: people.paris,
    attribution:
      "Roland Paris, former foreign policy adviser to Justin Trudeau",
  });
  /** Two leaders, one statement: it has no single speaker. */
  const trudeauAndMichel = says(newsroom, {
    attribution:
      "Account of the call of Justin Trudeau, Prime Minister of Canada, and Charles Michel, president of the European Council",
  });

  const inTheLetter = {
    medium: "letter",
    occasion:
      "Letter to the families of those serving overseas, posted on Twitter on Tuesday",
  } as const;

  return {
    forceProtection: await topCommander(
      "All necessary force protection measures … have been taken",
    ),
    bestToPause: await vance(
      "The situation in Iraq is complex and it is best to pause our work there in order to fully concentrate our attention and efforts towards the safety and security of our personnel while the situation develops",
      inTheLetter,
    ),
    safetyAndSecurity: await vance(
      "Simply put, we're doing this to ensure their safety and security.",
      inTheLetter,
    ),
    deEscalate: await esper("de-escalate", {
      kind: "fragment",
      medium: "press-conference",
      occasion: "To reporters in Washington",
    }),
    ratherFoolish: await davidson(
      "If you think about the efforts of France and the effort which has been applied to finding solutions, I think for the Iranians, slamming that door by attacking NATO forces is rather foolish",
    ),
    closeProximity: await davidson(
      "The real challenge is whether NATO forces are in close proximity to U.S. forces. And are the actors on the ground sufficiently sophisticated enough to know the difference between the targets?",
    ),
    wildCards: await davidson(
      "There are a lot of wild cards that could come out as well, so you cannot discount the threat",
    ),
    preservingTheDeal: await trudeauAndMichel(
      "expressed their shared support for preservation of the Joint Comprehensive Plan of Action (JCPOA)",
      {
        kind: "fragment",
        medium: "statement",
        occasion: "Statement on the call, Monday",
      },
    ),
    sustaining: await paris("sustaining", { kind: "fragment" }),
    theLastTime: await paris(
      "We saw what happened the last time when American troops left Iraq, within two years ISIS had overrun the country and that posed a threat not just to the region but to us as well",
    ),
  };
}

export type Quotes = Awaited<ReturnType<typeof theQuotes>>;

interface Said {
  kind?: "full" | "fragment";
  medium?: "letter" | "press-conference" | "statement";
  occasion?: string;
}

const says =
  (
    { aQuote }: Newsroom,
    { speaker, attribution }: { speaker?: string; attribution: string },
  ) =>
  (words: string, said: Said = {}) =>
    aQuote(words, attribution, {
      speaker,
      kind: "full",
      medium: "unspecified",
      verification: "unverified",
      ...said,
    });
