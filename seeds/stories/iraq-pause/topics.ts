import type { Newsroom } from "../../lib/newsroom";

/** What the story is about: its subjects first, then the organisations and the places that it names. */
export async function theTopics({ aTopic }: Newsroom) {
  return {
    pause: await aTopic("subject", "Pause of operations in Iraq"),
    killing: await aTopic("subject", "Killing of Soleimani"),
    nuclearDeal: await aTopic(
      "subject",
      "Nuclear deal (Joint Comprehensive Plan of Action, JCPOA)",
    ),
    trainingMission: await aTopic("subject", "NATO training mission in Iraq"),

    nato: await aTopic("organisation", "NATO"),
    islamicState: await aTopic("organisation", "Islamic State (ISIS)"),
    coalition: await aTopic(
      "organisation",
      "U.S.-led coalition (Operation Impact)",
    ),
    iraqiParliament: await aTopic("organisation", "Iraqi Parliament"),
    pentagon: await aTopic("organisation", "Pentagon"),
    europeanCouncil: await aTopic("organisation", "European Council"),
    hezbollah: await aTopic("organisation", "Hezbollah"),
    cbcNews: await aTopic("organisation", "CBC News"),
    canadianPress: await aTopic("organisation", "The Canadian Press"),
    standardBroadcast: await aTopic("organisation", "Standard Broadcast News"),

    canada: await aTopic("place", "Canada"),
    unitedStates: await aTopic("place", "United States"),
    iraq: await aTopic("place", "Iraq"),
    baghdad: await aTopic("place", "Baghdad"),
    kuwait: await aTopic("place", "Kuwait"),
    iran: await aTopic("place", "Iran"),
    tehran: await aTopic("place", "Tehran"),
    ottawa: await aTopic("place", "Ottawa"),
    washington: await aTopic("place", "Washington"),
    germany: await aTopic("place", "Germany"),
    france: await aTopic("place", "France"),
    lebanon: await aTopic("place", "Lebanon"),
    jordan: await aTopic("place", "Jordan"),
  };
}

export type Topics = Awaited<ReturnType<typeof theTopics>>;
