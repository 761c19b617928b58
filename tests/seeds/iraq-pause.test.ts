import request from "supertest";

import type { Built } from "../support/builders";
import { newsroom } from "../support/newsroom";
import { tellPanel } from "../support/panel-api";
import { SEEDED } from "../support/seeded-story";

const VANCE = "Gen. Jonathan Vance, chief of the defence staff";
const DAVIDSON =
  "Bob Davidson, retired vice-admiral, former military representative of Canada at NATO";
const PARIS = "Roland Paris, former foreign policy adviser to Justin Trudeau";

let story: Built;
let narration: string;

/** Asked as a reader asks; the panel only where readers are not told (quotes in the order that editors see). */
beforeAll(async () => {
  const { url } = await newsroom();
  const response = await request(url)
    .get(`/api/articles/by-slug/${SEEDED}`)
    .expect(200);
  story = response.body.data;
  narration = paragraphsOf(story["body"]).join("\n");
});

describe("the report", () => {
  test("has its headline, deck, date, language and section", () => {
    expect(story).toMatchObject({
      title:
        "Canada pauses military operations in Iraq amid escalating U.S.-Iran tensions",
      deck: expect.stringMatching(
        /^Canada's top commander has formally suspended operations in Iraq .*the U\.S\. killing of Gen\. Qassem Soleimani in Baghdad/,
      ),
      datePublished: "2020-01-07T17:00:00.000Z",
      dateModified: "2020-01-07T17:00:00.000Z",
      language: "en-CA",
      section: { name: "Politics" },
      corrections: [],
    });
  });

  test("leaves empty what is not known", () => {
    expect(story).toMatchObject({ dateline: null, embargoedUntil: null });
  });

  test("credits CBC News", () => {
    expect(story["source"]).toEqual({ name: "CBC News", url: null });
    expect(story["rights"]).toEqual({
      syndicatable: true,
      credit: "CBC News",
      holder: null,
      usageTerms: null,
    });
  });

  test("leads its section", async () => {
    const found = await tellPanel(
      "GET",
      "/content-manager/collection-types/api::section.section?filters[slug][$eq]=politics",
    );

    expect(found.results[0].lead).toContain(story.documentId);
  });

  test("has a lead picture that says what it shows and whose it is", () => {
    expect(story["leadPicture"]).toMatchObject({
      caption:
        "Canada's top military commander says troops formally suspend operations in Iraq amid rising U.S.-Iran tensions",
      credit: "CBC",
      alt: expect.stringContaining("Jonathan Vance"),
      image: { width: 1600, height: 900, mime: "image/png" },
    });
  });

  test("serves its pictures in several sizes", async () => {
    const { image } = story["leadPicture"];
    const sizes = ["thumbnail", "small", "medium", "large"];
    expect(Object.keys(image.formats).sort()).toEqual(sizes.sort());

    for (const { url } of [image, ...Object.values<Built>(image.formats)]) {
      const { pathname } = new URL(url as string);
      const answer = await request((await newsroom()).url).get(pathname);
      expect([answer.status, answer.type]).toEqual([200, "image/png"]);
    }
  });
});

test("the author comes with his role and his biography", () => {
  expect(story["byline"]).toBe("Murray Brewster");
  expect(story["authors"]).toEqual([
    expect.objectContaining({
      name: "Murray Brewster",
      role: "Senior reporter, defence and security",
      organisation: "CBC News",
      location: "Ottawa",
      picture: null,
    }),
  ]);
  for (const fact of [
    "senior defence writer for CBC News",
    "based in Ottawa",
    "over ten years",
    "the Canadian military and foreign policy from Parliament Hill",
    "For The Canadian Press",
    "15 months on the ground covering the Afghan war",
    "defence issues and politics for CP in Nova Scotia for 11 years",
    "once bureau chief for Standard Broadcast News in Ottawa",
  ])
    expect(story["authors"][0].bio).toContain(fact);
});

describe("the quotes", () => {
  const quotes = [
    [
      "All necessary force protection measures … have been taken",
      "full",
      "Jonathan Vance",
      `Canada's top commander, ${VANCE}`,
      "unspecified",
      null,
    ],
    [
      "The situation in Iraq is complex and it is best to pause our work there in order to fully concentrate our attention and efforts towards the safety and security of our personnel while the situation develops",
      "full",
      "Jonathan Vance",
      VANCE,
      "letter",
      "Letter to the families of those serving overseas, posted on Twitter on Tuesday",
    ],
    [
      "Simply put, we're doing this to ensure their safety and security.",
      "full",
      "Jonathan Vance",
      VANCE,
      "letter",
      "Letter to the families of those serving overseas, posted on Twitter on Tuesday",
    ],
    [
      "If you think about the efforts of France and the effort which has been applied to finding solutions, I think for the Iranians, slamming that door by attacking NATO forces is rather foolish",
      "full",
      "Bob Davidson",
      DAVIDSON,
      "unspecified",
      null,
    ],
    [
      "The real challenge is whether NATO forces are in close proximity to U.S. forces. And are the actors on the ground sufficiently sophisticated enough to know the difference between the targets?",
      "full",
      "Bob Davidson",
      DAVIDSON,
      "unspecified",
      null,
    ],
    [
      "There are a lot of wild cards that could come out as well, so you cannot discount the threat",
      "full",
      "Bob Davidson",
      DAVIDSON,
      "unspecified",
      null,
    ],
    [
      "We saw what happened the last time when American troops left Iraq, within two years ISIS had overrun the country and that posed a threat not just to the region but to us as well",
      "full",
      "Roland Paris",
      PARIS,
      "unspecified",
      null,
    ],
    [
      "de-escalate",
      "fragment",
      "Mark Esper",
      "Mark Esper, U.S. Defence Secretary",
      "press-conference",
      "To reporters in Washington",
    ],
    [
      "expressed their shared support for preservation of the Joint Comprehensive Plan of Action (JCPOA)",
      "fragment",
      undefined,
      "Account of the call of Justin Trudeau, Prime Minister of Canada, and Charles Michel, president of the European Council",
      "statement",
      "Statement on the call, Monday",
    ],
    ["sustaining", "fragment", "Roland Paris", PARIS, "unspecified", null],
  ] as const;

  test("are ten, with their words, speakers, offices and occasions to the letter, in order", () => {
    expect(story["quotes"].map(asTold)).toEqual(quotes);
  });

  test("are all unverified, with no date and no link of their own", () => {
    for (const quote of story["quotes"])
      expect(quote).toMatchObject({
        verification: "unverified",
        verifiedBy: null,
        verifiedAt: null,
        saidAt: null,
        sourceUrl: null,
      });
  });

  test("go out with the story and share its date", () => {
    for (const part of [...story["quotes"], ...story["clips"]])
      expect(part.datePublished).toBe(story["datePublished"]);
  });

  test("stand where they belong: one under the deck, six as blocks with their attribution", () => {
    expect(asTold(story["displayQuote"])).toEqual(quotes[0]);
    const blocks = story["body"].filter(is("story.quote"));
    expect(blocks.map((block: Built) => asTold(block["quote"]))).toEqual(
      quotes.slice(1, 7),
    );
    for (const { attribution, quote } of blocks)
      expect(attribution).toBe(quote.attribution);
  });

  test("stand in the running text where they are fragments, between quotation marks", () => {
    for (const [words] of quotes.slice(7))
      expect(narration).toContain(`"${words}"`);
    expect(narration.match(/"/g)).toHaveLength(6);
  });

  const asTold = (quote: Built) => [
    quote["text"],
    quote["kind"],
    quote["speaker"]?.name,
    quote["attribution"],
    quote["medium"],
    quote["occasion"],
  ];
});

test("the clips have their titles, lengths and people, a poster, no player and the reason why no captions", () => {
  expect(story["clips"]).toHaveLength(2);
  expect(story["body"].filter(is("story.clip")).map(clipOf)).toEqual([
    expect.objectContaining({
      title: "Pentagon says U.S will defend allies",
      durationSeconds: 49,
      description: expect.stringContaining(
        "the U.S. does not seek war with Iran, but will defend its allies and partners should Iran retaliate",
      ),
      people: [expect.objectContaining({ name: "Mark Esper" })],
      ...emptyOfVideo,
    }),
    expect.objectContaining({
      title:
        "Defence minister says Canada wants to continue its missions in Iraq",
      durationSeconds: 590,
      description: expect.stringContaining(
        "the fallout from the U.S. assassination of Soleimani",
      ),
      people: [expect.objectContaining({ name: "Harjit Sajjan" })],
      ...emptyOfVideo,
    }),
  ]);
});

test("the body goes on in the order of the report", () => {
  expect(story["body"].map(outline)).toEqual([
    "text: Canada has formally suspended",
    "quote: The situation in Iraq",
    "quote: Simply put, we're doing",
    "text: Canada is not alone",
    "clip: Pentagon says U.S will",
    "text: Bob Davidson, a retired",
    "heading: 'Rather foolish'",
    "text: Davidson said Iran may",
    "quote: If you think about",
    "quote: The real challenge is",
    "text: Iran's use of proxy",
    "quote: There are a lot",
    "heading: Trudeau talks with foreign leaders",
    "text: Prime Minister Justin Trudeau",
    "quote: We saw what happened",
    "text: Trudeau's top preoccupation in",
    "clip: Defence minister says Canada",
  ]);
});

describe("the narration", () => {
  test("has 500 to 700 words, and the story counts them", () => {
    const words = narration
      .split(/\s+/)
      .filter((word) => /\w/.test(word)).length;

    expect(words).toBeGreaterThanOrEqual(500);
    expect(words).toBeLessThanOrEqual(700);
    expect(story["wordCount"]).toBe(words);
  });

  test("prints weekdays, and no month, day or year", () => {
    expect(narration).not.toMatch(
      /\b(January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Dec)\b|\b\d{4}\b/,
    );
    expect(narration).not.toMatch(/\b\d{1,2}(st|nd|rd|th)\b/);
    for (const day of ["Tuesday", "Monday", "Last weekend"])
      expect(narration).toContain(day);
  });

  test("tells every fact of the report, in order", () => {
    const facts = [
      /Jonathan Vance, chief of the defence staff.*letter.*Twitter.*Tuesday/,
      /Canada's part in the NATO training mission.*U\.S\.-led coalition against remnants of the Islamic State.*Operation Impact/,
      /families of those serving overseas.*all necessary measures to protect the forces have been taken.*under constant evaluation/s,
      /A few days before.*pausing its operations against ISIS.*defending bases and American facilities/s,
      /Harjit Sajjan said on Monday.*CBC News Network's Power & Politics.*non-essential personnel.*out of Iraq/,
      /Vance's letter confirms it.*Kuwait.*some leave plans may be interrupted/,
      /About 500 Canadian troops are in Iraq, in the two missions/,
      /Iraqi Parliament voted.*non-binding resolution.*expel all foreign troops.*Soleimani and several others were killed in a U\.S\. drone strike/,
      /Caretaker prime minister Adel Abdul-Mahdi still has to sign.*legal authority.*in question/,
      /On Monday, Abdul-Mahdi asked for U\.S\. co-operation to prevent war with Iran.*interim government on the exit of American troops/,
      /U\.S\. Defence Secretary Mark Esper told reporters in Washington.*does not seek war.*expects Iran to retaliate.*Tehran.*defend their interests and their allies in the region/,
      /Bob Davidson, a retired vice-admiral who was once Canada's military representative at NATO.*political reasons not to target the Canadian-led alliance training mission in Baghdad/,
      /troops of European countries that still back the nuclear deal.*President Donald Trump walked away from the year before/,
      /made under President Barack Obama.*limit Iran's nuclear programme.*Tehran has been walking its commitment back.*reimpose sanctions.*dispute resolution mechanism/,
      /not be eager to anger countries such as Germany by a direct attack on NATO forces/,
      /proxy forces, such as Iraqi militias and Hezbollah in Lebanon, adds uncertainty/,
      /Prime Minister Justin Trudeau.*back in Ottawa since the weekend.*on Monday, was Charles Michel, president of the European Council/,
      /Canada stays close to its European allies.*On Tuesday.*German Chancellor Angela Merkel.*Jordan's King Abdullah II/,
      /Canada has an interest in.*anti-ISIS coalition.*Roland Paris, Trudeau's former foreign policy adviser/,
      /top preoccupation in these calls.*security and safety of Canadians in the region.*integrity of the anti-ISIS training mission/,
    ];

    const told = facts.map((fact) => narration.search(fact));

    facts.forEach((fact, index) => {
      expect({ fact, found: told[index] !== -1 }).toEqual({
        fact,
        found: true,
      });
    });
    expect(told).toEqual([...told].sort((one, other) => one - other));
  });
});

test("everybody and everything that is named can be looked up", () => {
  expect(namesOf(story["people"])).toEqual([
    "Jonathan Vance",
    "Qassem Soleimani",
    "Harjit Sajjan",
    "Adel Abdul-Mahdi",
    "Mark Esper",
    "Bob Davidson",
    "Donald Trump",
    "Barack Obama",
    "Justin Trudeau",
    "Charles Michel",
    "Angela Merkel",
    "King Abdullah II",
    "Roland Paris",
  ]);
  const ofKind = (kind: string) =>
    namesOf(story["topics"].filter((topic: Built) => topic["kind"] === kind));
  expect(ofKind("subject")).toEqual([
    "Pause of operations in Iraq",
    "Killing of Soleimani",
    "Nuclear deal (Joint Comprehensive Plan of Action, JCPOA)",
    "NATO training mission in Iraq",
  ]);
  expect(ofKind("organisation")).toEqual([
    "NATO",
    "Islamic State (ISIS)",
    "U.S.-led coalition (Operation Impact)",
    "Iraqi Parliament",
    "Pentagon",
    "European Council",
    "Hezbollah",
    "CBC News",
    "The Canadian Press",
    "Standard Broadcast News",
  ]);
  expect(ofKind("place")).toEqual([
    "Canada",
    "United States",
    "Iraq",
    "Baghdad",
    "Kuwait",
    "Iran",
    "Tehran",
    "Ottawa",
    "Washington",
    "Germany",
    "France",
    "Lebanon",
    "Jordan",
  ]);
});

const emptyOfVideo = {
  recordedAt: null,
  playerUrl: null,
  renditions: [],
  tracks: [],
  noCaptionsReason: expect.stringMatching(/no captions/),
  credit: "CBC News",
  poster: expect.objectContaining({
    alt: expect.stringContaining("Placeholder"),
    credit: "CBC News",
  }),
};

const is = (component: string) => (block: Built) =>
  block["__component"] === component;
const clipOf = (block: Built): Built => block["clip"];
const namesOf = (documents: Built[]): string[] =>
  documents.map((document) => document["name"]);

const paragraphsOf = (body: Built[]): string[] =>
  body
    .filter(is("story.text"))
    .flatMap((block) =>
      block["body"].map((paragraph: Built) => paragraph["children"][0].text),
    );

function outline(block: Built): string {
  switch (block["__component"]) {
    case "story.text":
      return `text: ${firstWords(paragraphsOf([block])[0])}`;
    case "story.quote":
      return `quote: ${firstWords(block["quote"].text)}`;
    case "story.clip":
      return `clip: ${firstWords(block["clip"].title)}`;
    default:
      return `heading: ${block["text"]}`;
  }
}

const firstWords = (words = "") => words.split(" ").slice(0, 4).join(" ");
