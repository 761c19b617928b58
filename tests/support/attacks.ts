/** Threats D: what is sent to GraphQL to make it work, fail or talk. One list, for the probes and for the proof beside readers. */
import type { Sent } from "./probe";

export interface Attack {
  /** Its row of the threats, and what it does. */
  name: string;
  path: string;
  sent: Sent;
  status: number;
  /** What it is told. */
  told: RegExp;
}

const JSON_TYPE = { "content-type": "application/json" };

const posted = (
  name: string,
  query: string,
  told: RegExp,
  more: object = {},
): Attack => body(name, JSON.stringify({ query, ...more }), told);

const body = (
  name: string,
  text: string | Buffer,
  told: RegExp,
  {
    status = 400,
    headers,
  }: { status?: number; headers?: Sent["headers"] } = {},
): Attack => ({
  name,
  path: "/graphql",
  sent: { method: "POST", headers: { ...JSON_TYPE, ...headers }, body: text },
  status,
  told,
});

const fetched = (
  name: string,
  query: string,
  told: RegExp,
  sent: Sent = {},
): Attack => ({ name, path: `/graphql${query}`, sent, status: 400, told });

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(" ");
const nested = (depth: number) =>
  `{articles${"{authors{stories{nodes".repeat(depth)}{title}${"}}}".repeat(depth)}}`;
const doubling = (count: number) =>
  `{...F0} ${times(count, (at) => `fragment F${at} on Query{...F${at + 1} ...F${at + 1}}`)} fragment F${count} on Query{__typename}`;

// prettier-ignore
const REPETITION: Attack[] = [
  posted("D01 101 aliases", `{${times(101, (at) => `a${at}:__typename`)}}`, /at most 15 aliases; 101/),
  posted("D01 16 aliases of a list", `{${times(16, (at) => `a${at}:articles{title}`)}}`, /at most 15 aliases; 16/),
  posted("D01 aliases in a list", `{articles{${times(16, (at) => `a${at}:authors{name}`)}}}`, /at most 15 aliases; 16/),
  posted("D01 aliases of one name", `{${times(16, () => "a:articles{title}")}}`, /at most 15 aliases/),
  posted("D01 aliases in a fragment", `{articles{...F}} fragment F on Article{${times(16, (at) => `a${at}:title`)}}`, /at most 15 aliases/),
  posted("D01 eleven lists", `{${times(11, (at) => ["articles", "authors", "topics", "sections", "people", "quotes", "videoClips", "articles_connection", "authors_connection", "topics_connection", "people_connection"][at] + "{__typename}")}}`, /at most 10 fields of the root; 11/),
  posted("D05 500 times one field", `{${"__typename ".repeat(500)}}`, /at most 20 fields that its selections name again; 499/),
  posted("D05 5,000 times one field", `{${"title ".repeat(2_500)}}`, /at most 1000 tokens/),
  posted("D05 one list again and again", `{articles{${"authors{name} ".repeat(200)}}}`, /name again; 199/),
  posted("D05 lists of lists, each again", `{sections{${`parent{${"parent{name} ".repeat(15)}} `.repeat(15)}}}`, /name again; 224/),
  posted("D05 inline fragments", `{articles{${"...on Article{title deck slug} ".repeat(60)}}}`, /at most 40 spreads and inline fragments; 60/),
  posted("D03 directives", `{articles{title ${"@skip(if:false) ".repeat(21)}}}`, /at most 20 directives; 21/),
  posted("D03 unknown directives", `{__typename ${"@aa ".repeat(100)}}`, /at most 20 directives; 100/),
];

// prettier-ignore
const FRAGMENTS: Attack[] = [
  posted("D17 a fragment that is not there", "{...Nope}", /Nope is spread and not defined/),
  posted("D17 and in a fragment that nobody spreads", "{__typename} fragment F on Query{...Nope}", /Unknown fragment|never used/),
  posted("D18 a fragment in itself", "{...F} fragment F on Query{...F}", /F spreads itself/),
  posted("D18 fragments in a circle", "{articles{...A}} fragment A on Article{authors{...B}} fragment B on Author{stories{nodes{...A}}}", /A spreads itself/),
  posted("D18 a circle that nobody spreads", "{__typename} fragment A on Query{...B} fragment B on Query{...A}", /Cannot spread fragment|never used/),
  ...[12, 15, 19].map((count) => posted(`D19 ${count} fragments that double`, doubling(count), /at most 2000 fields|at most 10 fields of the root/)),
  ...[23, 30, 60].map((count) => posted(`D19 ${count} fragments that double`, doubling(count), /at most 20 fragments/)),
  posted("D19 many fragments", `{articles{title}} ${times(100, (at) => `fragment F${at} on Article{title}`)}`, /at most 20 fragments; 100/),
  posted("D19 many spreads of one", `{articles{${"...F ".repeat(100)}}} fragment F on Article{title}`, /at most 40 spreads/),
];

// prettier-ignore
const DEPTH: Attack[] = [
  ...[3, 11, 50].map((depth) => posted(`D22 ${depth} times there and back`, nested(depth), /at most 7 levels of fields; \d+ arrived/)),
  posted("D22 200 times there and back", nested(200), /at most 1000 tokens/),
  posted("D22 one level too deep", "{sections{parent{parent{parent{parent{parent{parent{parent{name}}}}}}}}}", /at most 7 levels of fields; 8/),
  posted("D22 deep through fragments", "{sections{...F}} fragment F on Section{parent{parent{parent{parent{...G}}}}} fragment G on Section{parent{parent{parent{name}}}}", /at most 7 levels of fields; 8/),
];

const STORED = encodeURIComponent(
  JSON.stringify({ persistedQuery: { version: 1, sha256Hash: "x" } }),
);

const list = (field: string) =>
  `${field}(pagination:{limit:100}){authors{stories(first:100){nodes{title}}}}`;

// prettier-ignore
const COST: Attack[] = [
  posted("D15 every row", "{articles(pagination:{limit:-1}){title}}", /limit is a whole number from 1 to 100; -1 arrived/),
  posted("D15 a page of 100,000", "{articles(pagination:{pageSize:100000}){title}}", /1 to 100; 100000 arrived/),
  posted("D15 a page of a hundred thousand stories of somebody", "{people{stories(first:100000){next}}}", /first is from 1 to 100; 100000 arrived/),
  posted("D15 a page far below", "{articles(pagination:{start:1000000000}){title}}", /start is .*10000/),
  posted("D15 no page at all", "{search(first:0){next}}", /first is a whole number from 1 to 100; 0 arrived/),
  posted("D15 a page in a list", "{articles{authors(pagination:{limit:101}){name}}}", /1 to 100; 101 arrived/),
  posted("D23 five lists of lists of lists", `{${times(5, (at) => `a${at}:${list("articles")}`)}}`, /at most 30000 nodes; \d{6,} arrived/),
  posted("D23 through variables", `query($n:Int){articles(pagination:{limit:$n}){authors{stories(first:$n){nodes{title}}}}}`, /at most 30000 nodes/, { variables: { n: 100 } }),
  posted("D23 through a variable's default", `query($n:Int=100){articles(pagination:{limit:$n}){authors{stories(first:$n){nodes{title}}}}}`, /at most 30000 nodes/),
  posted("D23 through fragments", `{articles(pagination:{limit:100}){...A}} fragment A on Article{authors{...B}} fragment B on Author{stories(first:100){next}}`, /at most 30000 nodes/),
  posted("D23 through connections", `{articles_connection(pagination:{limit:100}){nodes{authors_connection{nodes{stories(first:100){next}}}}}}`, /at most 30000 nodes/),
  posted("D23 three hundred excerpts", `{${times(3, (at) => `a${at}:search(query:"council",first:100){nodes{excerpt}}`)}}`, /at most 30000 nodes; 30300 arrived/),
  posted("D23 one that is skipped counts", `{articles(pagination:{limit:100}) @skip(if:true){authors{stories(first:100){next}}}}`, /at most 30000 nodes/),
];

// prettier-ignore
const SCHEMA: Attack[] = [
  posted("D03 the schema, in circles", "{__schema{types{fields{type{fields{type{fields{type{name}}}}}}}}}", /introspection/i),
  posted("D10 the schema's types", "{__schema{types{name}}}", /introspection/i),
  posted("D10 one type", '{__type(name:"Article"){fields{name}}}', /introspection/i),
  posted("D10 under another name", "{a:__schema{queryType{name}}}", /introspection/i),
  posted("D10 in a fragment", "{...F} fragment F on Query{__schema{queryType{name}}}", /introspection/i),
  fetched("D10 over GET", "?query={__schema{types{name}}}", /introspection/i),
  posted("D06 a field that is nearly one", "{articlez{id}}", /^Cannot query field "articlez" on type "Query"\.$/),
  posted("D06 a directive that is nearly one", "{articles @skp(if:true){title}}", /^Unknown directive "@skp"\.$/),
  posted("D06 an argument that is nearly one", "{articles(paginatio:{limit:1}){title}}", /^Unknown argument "paginatio" on field "Query\.articles"\.$/),
  posted("D06 a type that is nearly one", "{articles{...on Articl{title}}}", /^Unknown type "Articl"\.$/),
  posted("D06 a list of which nothing is asked", "{articles}", /^Field "articles" of type "\[Article!\]!" must have a selection of subfields\.$/),
  posted("D06 a value that is nearly one", "query($p:PaginationArg){articles(pagination:$p){title}}", /Field "limt" is not defined by type "PaginationArg"\.$/, { variables: { p: { limt: 1 } } }),
  posted("D13 no query at all", "qwerty cop { abc }", /^Syntax Error: Unexpected Name "qwerty"\.$/),
  posted("D16 a mutation", 'mutation{createArticle(data:{title:"x"}){title}}', /Queries are answered here/),
  posted("D26 signing in a hundred times", `mutation{${times(100, (at) => `a${at}:login(input:{identifier:"a",password:"b"}){jwt}`)}}`, /Queries are answered here|tokens/),
  posted("D27 a subscription", "subscription{articles{title}}", /Queries are answered here/),
];

// prettier-ignore
const FORM: Attack[] = [
  body("D02 ten queries in a list", JSON.stringify(Array(10).fill({ query: "{__typename}" })), /One query at a time/),
  body("D02 one query in a list", '[{"query":"{__typename}"}]', /One query at a time/),
  body("D02 an empty list", "[]", /One query at a time/),
  fetched("D07 a mutation over GET", "?query=mutation{__typename}", /Queries are answered here/),
  fetched("D07 a mutation over HEAD", "?query=mutation{__typename}", /^/, { method: "HEAD" }),
  fetched("D09 a page", "", /takes the parameter query/, { headers: { accept: "text/html" } }),
  fetched("D27 an upgrade", "", /takes the parameter query/, { headers: { connection: "Upgrade", upgrade: "websocket", "sec-websocket-version": "13", "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==", "sec-websocket-protocol": "graphql-transport-ws" } }),
  ...["utf-16", "utf-16le", "utf-32", "utf-7", "iso-8859-1", "windows-1252", "ibm500", "cp037", "shift_jis", "gb18030", "big5", "euc-kr", "koi8-r", "x-user-defined", "us-ascii", "utf-8-sig", "%75tf-8", "nonsense"].map((charset) =>
    body(`D20 charset=${charset}`, '{"query":"{__typename}"}', /UTF-8/, { status: 415, headers: { "content-type": `application/json; charset=${charset}` } })),
  body("D20 UTF-16", Buffer.from('{"query":"{__typename}"}', "utf16le"), /not valid JSON/),
  body("D20 a byte order mark", '\ufeff{"query":"{__typename}"}', /not valid JSON/),
  body("D20 a form", "query={__typename}", /application\/json/, { status: 415, headers: { "content-type": "application/x-www-form-urlencoded" } }),
  body("D20 GraphQL as it is", "{__typename}", /application\/json/, { status: 415, headers: { "content-type": "application/graphql" } }),
  body("D25 17 KB", JSON.stringify({ query: `{__typename}${" ".repeat(17_000)}` }), /at most 16384 bytes here; 17024 arrived/, { status: 413 }),
  body("D25 variables of 1 MB", JSON.stringify({ query: "{__typename}", variables: { a: "x".repeat(1_000_000) } }), /at most 16384 bytes/, { status: 413 }),
  body("D25 variables 5,000 deep", `{"query":"{__typename}","variables":{"a":${"[".repeat(5_000)}${"]".repeat(5_000)}}}`, /nests at most 64 deep/),
  body("D25 objects 1,000 deep", `{"query":"{__typename}","variables":${'{"a":'.repeat(1_000)}1${"}".repeat(1_000)}}`, /nests at most 64 deep/),
  body("D25 two names of the operation", '{"query":"query A{__typename} query B{__typename}","operationName":"A","operationName":"B"}', /a name twice/),
  body("D25 two queries", '{"query":"{__typename}","query":"{__typename}"}', /a name twice/),
  fetched("D25 two names in the address", "?query={__typename}&operationName=A&operationName=B", /operationName is given once/),
  body("D25 __proto__", '{"query":"{__typename}","__proto__":{"a":1}}', /__proto__ is no name/),
  body("D25 __proto__ in variables", '{"query":"{__typename}","variables":{"__proto__":{"a":1}}}', /__proto__ is no name/),
  body("D25 constructor in a variable", '{"query":"{__typename}","variables":{"a":{"constructor":{"prototype":{}}}}}', /constructor is no name/),
  fetched("D25 __proto__ in an address", `?query={__typename}&variables=${encodeURIComponent('{"__proto__":{}}')}`, /__proto__ is no name/),
  posted("D25 __proto__ as the name of a field", "{articles{__proto__:title slug}}", /__proto__ is no name/),
  posted("D25 __proto__ as the name of a list", "{__proto__:articles{title}}", /__proto__ is no name/),
  posted("D25 __proto__ in a fragment", "{articles{...F}} fragment F on Article{...{__proto__:title}}", /__proto__ is no name/),
  ...["constructor", "toString", "__proto__", "hasOwnProperty"].map((name) =>
    posted(`D25 a variable that every object has: ${name}`, `query($${name}:Int){articles(pagination:{limit:$${name}}){title}}`, /is no name that is used here/)),
  posted("an operation that is not there", "query A{__typename}", /operationName is none of the document's queries; they are: A/, { operationName: "B" }),
  posted("one of two, and none is named", "query A{__typename} query B{__typename}", /operationName says which query is meant, of A, B/),
  posted("a stored query", "{__typename}", /PersistedQueryNotSupported/, { extensions: { persistedQuery: { version: 1, sha256Hash: "x" } } }),
  posted("a variable of another type", "query($n:Int){articles(pagination:{limit:$n}){title}}", /Variable "\$n" got invalid value "ten"; Int cannot/, { variables: { n: "ten" } }),
  posted("no text for an address, in place of its default", 'query($s:String="x"){articleBySlug(slug:$s){status}}', /^Argument "slug" of non-null type "String!" must not be null\.$/, { variables: { s: null } }),
  posted("no documentId, in place of its default", 'query($id:ID="x"){article(documentId:$id){title}}', /^Argument "documentId" of non-null type "ID!" must not be null\.$/, { variables: { id: null } }),
  ...["title @include(if:$a)", "title @skip(if:$a)", "authors @skip(if:$a){name}", "...@include(if:$a){title}", "...F @skip(if:$a)", "authors{...@skip(if:$a){name}}"].map((inner) =>
    posted(`neither yes nor no, in place of a default: ${inner}`, `query($a:Boolean=true){articles(pagination:{limit:1}){slug ...F ${inner}}} fragment F on Article{deck}`, /^Argument "if" of non-null type "Boolean!" must not be null\.$/, { variables: { a: null } })),
  fetched("no text for an address, over GET", `?query=${encodeURIComponent('query($s:String="x"){articleBySlug(slug:$s){status}}')}&variables=${encodeURIComponent('{"s":null}')}`, /must not be null/),
  fetched("a stored query over GET", `?query={__typename}&extensions=${STORED}`, /^PersistedQueryNotSupported$/),
  fetched("a stored query alone over GET", `?extensions=${STORED}`, /^PersistedQueryNotSupported$/),
  fetched("extensions that are no object", "?query={__typename}&extensions=[]", /^extensions is an object$/),
  fetched("extensions that are no JSON", "?query={__typename}&extensions={", /^extensions is not valid JSON/),
  fetched("variables that are no JSON", "?query={__typename}&variables={", /^variables is not valid JSON/),
  fetched("variables that are no object", "?query={__typename}&variables=1", /^variables is an object/),
  fetched("extensions with a name twice", `?query={__typename}&extensions=${encodeURIComponent('{"a":1,"a":2}')}`, /^extensions has a name twice in one object$/),
  posted("a variable that is missing", "query($s:String!){articleBySlug(slug:$s){status}}", /Variable "\$s" of required type "String!" was not provided/),
];

export const ATTACKS: Record<string, Attack[]> = {
  REPETITION,
  FRAGMENTS,
  DEPTH,
  COST,
  SCHEMA,
  FORM,
};
