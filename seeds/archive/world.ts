import { Random } from "./random";

/** A province that is on no map: nobody and nothing in it exists. */

export interface Source {
  name: string;
  /** "mayor of Marrowick", as a quotation is attributed. */
  office: string;
}

export interface Byliner {
  name: string;
  role: string;
  location: string;
}

const FIRST_NAMES =
  "Averil Bramwen Corvin Delphine Edric Fenna Gideon Hesper Ilse Jorun Kestrel Lorcan Maren Niall Odette Perrin Quillan Rosamund Soren Tamsin Ulla Vesper Wynne Yorick Zelda Anselm Birgitta Caspian Dorrit Emeric";
const SURNAMES =
  "Ashgrave Brindlemoor Coldwater-Hay Dunfallow Elmsquire Farrowmere Gallowick Hartsbourne Inglequay Jessamore Kettlewake Lowrimond Merriweld Nethercray Oddvale Pellingrove Quillmoor Ravensholt Saltonstow Thrennick Underlyne Vantorre Wexcombe Yarrowdine Zellenbrook Applestrand Bellhaver Cranmoss Dovering Everlast";
const PLACES = [
  "Port Halvern",
  "Marrowick",
  "Lake Tessaly",
  "Upper Quarrel",
  "Saint Orrin",
  "Brackenholt",
  "Osterwyck",
  "Cape Linnow",
  "Verrin City",
  "Tolland Narrows",
  "Greyhythe",
  "Millrace",
  "Farrow Junction",
  "New Dunmarsh",
  "Ellismoor",
  "Hollin Bay",
  "Sable Ferry",
  "Wintercombe",
  "Kings Stratton",
  "Larchwater",
  "Penhallow Beach",
  "Redgate Hollow",
  "Sorrel Heights",
  "Two Rivers Crossing",
  "Umberlea",
  "Varleigh",
  "West Ashkeld",
  "Yarrowmouth Sound",
  "Old Cressing",
  "Thornabeck Flats",
];

export const ORGANISATIONS = [
  "Verrin Provincial Council",
  "Halvern Harbour Authority",
  "Tessaly Water Board",
  "University of Port Halvern",
  "Verrin Health Service",
  "Marrowick Chamber of Trade",
  "Provincial Rail Company",
  "Verrin Teachers' Union",
  "Lakeland Conservation Trust",
  "Saint Orrin General Hospital",
  "Northshore Power Company",
  "Greyhythe Fishers' Co-operative",
  "Verrin Court of Audit",
  "Osterwyck Steel Works",
  "Halvern City Orchestra",
  "Verrin Housing Fund",
  "Provincial Weather Office",
  "Cape Linnow Observatory",
  "Marrowick Rowing Club",
  "Verrin Growers' League",
  "Tolland Bridge Commission",
  "Lake Tessaly Ferry Company",
  "Provincial Archives of Verrin",
  "Verrin Bus and Tram Union",
  "Brackenholt Forest Service",
];

const OFFICES = [
  "mayor of {place}",
  "spokesperson for the {organisation}",
  "chair of the {organisation}",
  "councillor for {place}",
  "director of operations at the {organisation}",
  "resident of {place}",
  "analyst at the {organisation}",
  "head of planning in {place}",
  "shop owner in {place}",
  "deputy director of the {organisation}",
  "engineer with the {organisation}",
  "nurse in {place}",
  "volunteer coordinator in {place}",
  "former member of the {organisation}",
];
const ROLES = [
  "Reporter",
  "Senior reporter",
  "Provincial affairs correspondent",
  "Business reporter",
  "Science and environment reporter",
  "Sports writer",
  "Culture writer",
];

/** From the most to the least named: the archive favours the first ones. */
export const places: readonly string[] = PLACES;
export const sources: readonly Source[] = madeUpNames(1, 260).map(
  (name, index) => {
    const random = new Random(-1_000 - index);
    const office = random
      .pick(OFFICES)
      .replace("{place}", random.favour(PLACES))
      .replace("{organisation}", random.favour(ORGANISATIONS));
    return { name, office };
  },
);
export const byliners: readonly Byliner[] = madeUpNames(2, 40).map(
  (name, index) => {
    const random = new Random(-2_000 - index);
    return { name, role: random.pick(ROLES), location: random.favour(PLACES) };
  },
);

/** The two lists share no name: nobody reports on himself. */
function madeUpNames(list: 1 | 2, count: number): string[] {
  const firsts = FIRST_NAMES.split(" ");
  const lasts = SURNAMES.split(" ").filter((_, index) =>
    list === 2 ? index % 5 === 0 : index % 5 !== 0,
  );
  const all = firsts.flatMap((first) =>
    lasts.map((last) => `${first} ${last}`),
  );
  return new Random(-list).shuffled(all).slice(0, count);
}
