/** What each section of the archive writes about: {place} and {organisation} are the story's own. */
export interface Desk {
  section: string;
  subjects: readonly string[];
  headlines: readonly string[];
  decks: readonly string[];
  /** Whole sentences that fit nowhere else. */
  sentences: readonly string[];
}

export const desks: readonly Desk[] = [
  {
    section: "Politics",
    subjects: [
      "the provincial budget",
      "council elections",
      "electoral boundaries",
      "public spending",
      "land use rules",
      "open records",
    ],
    headlines: [
      "{place} council puts off vote on {subject} until {season}",
      "Opposition in {place} asks for an inquiry into {subject}",
      "Province and {place} reach a deal on {subject}",
      "{place} backs a new plan on {subject} by two votes",
      "Minister meets {place} leaders over {subject}",
    ],
    decks: [
      "Members were divided to the last minute, and the {organisation} says the work is only beginning.",
      "The vote ends {months} months of talks between {place} and the province.",
      "Both sides say that they can live with it; neither says that it is pleased.",
    ],
    sentences: [
      "The motion passed with {small} members abstaining.",
      "Members of the opposition said the papers had reached them too late to be read.",
      "The province had asked every council to answer by {weekday}.",
      "The clerk read the amendments aloud, because the printed copies had run out.",
      "The last government tried a similar plan and gave it up within a year.",
      "A petition against the plan carries {hundreds} names.",
      "The committee heard {small} witnesses before it rose for the night.",
    ],
  },
  {
    section: "City",
    subjects: [
      "public transit",
      "affordable housing",
      "road repairs",
      "street lighting",
      "harbour redevelopment",
      "snow clearing",
      "parking fees",
    ],
    headlines: [
      "{place} to try a new answer to {subject}",
      "What {subject} will cost {place} this {season}",
      "Neighbours in {place} split over {subject}",
      "{subject}: {place} hears from {hundreds} residents",
      "Work on {subject} begins in {place} after {months} months of delay",
    ],
    decks: [
      "Residents filled the hall in {place}, and most stayed until the end.",
      "The {organisation} promises less noise, shorter waits and a number that people can call.",
      "The work will close {small} streets for {months} months.",
    ],
    sentences: [
      "Crews will work at night so that shops can stay open.",
      "The detour adds about {small} minutes to the trip downtown.",
      "The old plan left out the streets east of the station.",
      "Bus drivers say they have asked for the change since {season}.",
      "A map of the closures hangs in the library on Quay Street.",
      "The contractor will pay a penalty for every day that it is late.",
      "The building has stood empty for {small} years.",
    ],
  },
  {
    section: "Business",
    subjects: [
      "harbour trade",
      "steel jobs",
      "the tourism season",
      "energy prices",
      "fishing quotas",
      "small business loans",
    ],
    headlines: [
      "{organisation} to hire {hundreds} people in {place}",
      "{place} firms feel the weight of {subject}",
      "{organisation} posts its best {season} in {small} years",
      "Shops in {place} ask for help with {subject}",
      "How {place} got back on the map with {subject}",
    ],
    decks: [
      "Orders are up, but so are costs, and firms in {place} are careful with their plans.",
      "The {organisation} says the figures were better than it had dared to hope.",
      "Owners say the {season} decides whether the year is a good one.",
    ],
    sentences: [
      "Sales rose by {small} per cent against the same months a year earlier.",
      "The firm had let {hundreds} workers go in its last bad year.",
      "Freight costs ate up most of the gain.",
      "The books are open to members of the co-operative only.",
      "Banks have been slow to lend to owners who rent their premises.",
      "Two buyers have looked at the site, and neither has made an offer.",
      "The order book is full until {season}.",
    ],
  },
  {
    section: "Environment",
    subjects: [
      "lake water levels",
      "forest fires",
      "coastal erosion",
      "wild salmon",
      "air quality",
      "peatland restoration",
    ],
    headlines: [
      "Worry over {subject} in {place} after a dry {season}",
      "Volunteers in {place} count the cost of {subject}",
      "{organisation} draws up a plan for {subject} near {place}",
      "A {season} of work on {subject} pays off in {place}",
      "Why {place} cares about {subject}",
    ],
    decks: [
      "The {organisation} has measured it for {small} years, and says this one stands out.",
      "What happens in {place} now will be felt along the whole shore.",
      "Nobody doubts the figures; what to do about them is another matter.",
    ],
    sentences: [
      "The gauge at the old pier stands {small} centimetres below its usual mark.",
      "Crews planted {hundreds} young trees along the bank.",
      "The herons came back in {season}, which few had expected.",
      "Water from the upper lake takes {small} days to reach the coast.",
      "A second survey is to follow once the ice is out.",
      "Farmers were asked to leave a strip of {small} metres unploughed.",
      "The smoke could be smelled as far as the ferry dock.",
    ],
  },
  {
    section: "Health",
    subjects: [
      "emergency room waits",
      "rural clinics",
      "the nursing shortage",
      "the vaccination campaign",
      "ambulance times",
      "mental health care",
    ],
    headlines: [
      "{place} clinic reopens amid talks on {subject}",
      "{organisation} sets a target for {subject}",
      "Nurses in {place} speak out about {subject}",
      "{subject}: what {place} learned in {months} months",
      "A new ward in {place} is meant to ease {subject}",
    ],
    decks: [
      "Patients in {place} wait less than they did, and longer than they should.",
      "The {organisation} says that staff, not rooms, are what it lacks.",
      "The change starts with {small} beds and will be looked at again in {season}.",
    ],
    sentences: [
      "The ward has {small} beds, of which two are closed on weekends.",
      "A nurse who works nights said the phone rarely stops.",
      "Patients who can travel are offered an appointment in the next town.",
      "The service counts from the first call, and not from arrival.",
      "Retired staff were asked to come back for the {season}.",
      "Half of those who came could have been seen by a pharmacist.",
      "The figures leave out people who gave up and went home.",
    ],
  },
  {
    section: "Science",
    subjects: [
      "the deep lake survey",
      "the night sky",
      "early settlers",
      "weather records",
      "seabed mapping",
    ],
    headlines: [
      "Researchers near {place} report on {subject}",
      "What {subject} can tell {place} about its past",
      "{organisation} opens its files on {subject}",
      "Students from {place} join work on {subject}",
    ],
    decks: [
      "The find was an accident, and it took {months} months to make sure of it.",
      "The {organisation} has put everything online, for anyone to check.",
      "The instrument is older than most of the people who use it.",
    ],
    sentences: [
      "The team took {hundreds} samples before it trusted the result.",
      "The paper has been read by {small} other groups, who found one error and no doubt.",
      "The instrument was built from parts of an old radar.",
      "Nobody had looked at the boxes since they were packed.",
      "A second laboratory repeated the work and came to the same figure.",
      "The boat can stay out for {small} days before it needs fuel.",
    ],
  },
  {
    section: "Culture",
    subjects: [
      "the Harbour Days festival",
      "the public library",
      "the regional theatre",
      "the choir competition",
      "the Museum of the Ferries",
    ],
    headlines: [
      "{place} gets ready for {subject}",
      "New home in {place} for {subject}",
      "How {subject} survived a hard {season} in {place}",
      "{organisation} brings {subject} to {place}",
    ],
    decks: [
      "It began in a kitchen in {place}, with {small} people and one lamp.",
      "Tickets were gone within {small} hours.",
      "The {organisation} wanted something that children would drag their parents to.",
    ],
    sentences: [
      "Tickets cost what they did {small} years ago.",
      "The hall seats {hundreds}, and was full on both nights.",
      "The costumes were sewn by pupils of the trade school.",
      "The piano came by ferry, and had to be tuned twice.",
      "The last act was written in a week.",
      "A recording will be kept in the provincial archives.",
    ],
  },
  {
    section: "Sport",
    subjects: [
      "the league final",
      "the rowing regatta",
      "youth hockey",
      "the harbour marathon",
      "the new stadium",
    ],
    headlines: [
      "{place} side wins at last after {months} months",
      "{hundreds} turn out in {place} for {subject}",
      "Coach of {place} steps down before {subject}",
      "{organisation} looks beyond {subject}",
    ],
    decks: [
      "The visitors led for {small} minutes, and then {place} woke up.",
      "A late goal, a long wait for the officials, and a very loud bus home.",
      "The {organisation} has lost {small} of its last matches, and knows why.",
    ],
    sentences: [
      "The home side had not won here for {small} matches.",
      "The captain played the last {small} minutes with a strapped knee.",
      "The rain stopped just before the start.",
      "The officials looked at the finish {small} times before they decided.",
      "Supporters had begun to leave when the goal came.",
      "The club has sold {hundreds} season tickets more than last year.",
    ],
  },
];
