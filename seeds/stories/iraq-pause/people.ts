import type { Newsroom } from "../../lib/newsroom";

/** Who is named, in the order of the report. */
export async function thePeople({ aPerson }: Newsroom) {
  return {
    vance: await aPerson(
      "Jonathan Vance",
      "General, chief of the defence staff of Canada.",
    ),
    soleimani: await aPerson(
      "Qassem Soleimani",
      "General, killed by the United States in a drone strike in Baghdad.",
    ),
    sajjan: await aPerson("Harjit Sajjan", "Defence Minister of Canada."),
    abdulMahdi: await aPerson(
      "Adel Abdul-Mahdi",
      "Caretaker prime minister of Iraq.",
    ),
    esper: await aPerson("Mark Esper", "U.S. Defence Secretary."),
    davidson: await aPerson(
      "Bob Davidson",
      "Retired vice-admiral, former military representative of Canada at NATO.",
    ),
    trump: await aPerson(
      "Donald Trump",
      "U.S. president who walked away from the nuclear deal with Iran.",
    ),
    obama: await aPerson(
      "Barack Obama",
      "U.S. president under whom the nuclear deal with Iran was made.",
    ),
    trudeau: await aPerson("Justin Trudeau", "Prime Minister of Canada."),
    michel: await aPerson(
      "Charles Michel",
      "President of the European Council.",
    ),
    merkel: await aPerson("Angela Merkel", "German Chancellor."),
    abdullah: await aPerson("King Abdullah II", "King of Jordan."),
    paris: await aPerson(
      "Roland Paris",
      "Former foreign policy adviser to Justin Trudeau.",
    ),
  };
}

export type People = Awaited<ReturnType<typeof thePeople>>;
