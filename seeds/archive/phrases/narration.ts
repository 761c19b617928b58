/** Sentences of any story. {place}, {organisation}, {subject} and {speaker} are the story's; the rest is drawn anew. */

export const leads = [
  "The {organisation} told people in {place} on {weekday} what it means to do about {subject}, after {months} months in which little was heard.",
  "For {small} years people in {place} have asked about {subject}; on {weekday} they got an answer.",
  "A decision on {subject} that was expected in {season} came on {weekday} instead, and took {place} by surprise.",
  "In {place}, the talk on {weekday} was of {subject}, and of little else.",
  "The {organisation} has changed its mind about {subject}, and {place} will be the first to notice.",
  "About {hundreds} people came to a hall in {place} on {weekday} to hear about {subject}.",
];

export const background = [
  "The question is an old one.",
  "It is the second attempt in {small} years.",
  "Similar plans have been tried elsewhere in the province, with mixed results.",
  "The {organisation} took over the work {small} years ago.",
  "Most people in {place} first heard of it in {season}.",
  "An earlier report had put the cost at about {small} million crowns.",
  "That report was never published in full.",
  "The figures come from the {organisation}, which counts them once a {period}.",
  "Nothing of the kind has been seen in {place} since the bridge was built.",
  "The money was set aside in last year's budget.",
  "Until now, each town in the province went its own way.",
  "The rules date from a time when {place} was half its size.",
  "People in {place} still speak of the {season} when the old plan fell apart, and of what it cost them.",
  "The {organisation} keeps its records in a cellar near the station, and lets visitors read them on request.",
  "When the question was last put to a vote, fewer than half of those who could vote did so.",
  "In those years the town lost {hundreds} inhabitants, most of them young, and it has not won them back.",
  "The two sides met {small} times behind closed doors before anything was written down.",
  "A neighbouring town tried something of the kind and stopped after {months} months, for want of money.",
  "What has changed since then is mostly the price of everything.",
  "The idea came from a group of pupils, who had to hand in a project and chose this one.",
  "It would be wrong to say that nothing was done, and hard to say what.",
  "For most of that time, {subject} stood last on the list, and the list was long.",
  "Older residents remember that the same promise was made when the ferry dock moved.",
  "The province has asked for common rules, and has been waiting for {small} years.",
];

export const detail = [
  "According to the {organisation}, {hundreds} households are affected.",
  "The first step is to be finished by {season}.",
  "Letters will go to every address in {place} within {small} weeks.",
  "About six in ten of those asked were in favour.",
  "The cost is put at {small} million crowns, of which the province pays half.",
  "An office in {place} will answer questions every {weekday}.",
  "The work falls into {small} stages, and each can be stopped.",
  "No jobs will be lost, the {organisation} says.",
  "The plan runs to {hundreds} pages, most of them maps.",
  "Two of the {small} sites are in {place} itself.",
  "Those who live nearby were told first.",
  "An independent panel is to look at the results after {months} months.",
  "The largest part, about {small} million crowns, is meant for {place}, and the rest is shared among {small} smaller towns.",
  "Under the plan, the {organisation} would have to say each {period} how far it has come.",
  "A trial in one part of {place} ran for {months} months and is counted a success by those who ran it.",
  "Of the {hundreds} answers that came in by post, most asked for the same two changes.",
  "The new rule applies from the first day of next {season}, with {small} weeks of grace for those who need them.",
  "Nobody will be asked to move, though some may be offered the choice.",
  "The papers, which were seen before the meeting, name {small} risks and an answer to each of them.",
  "One of the risks is the weather; another is that the person who knows it best will retire in {season}.",
  "Work can start within {small} weeks, because the permits were asked for early.",
  "A second reading of the figures moved the total by less than one part in a hundred.",
  "Those who rent are to be treated like those who own, which was not so in the first draft.",
  "The equipment is ready, and stands in a shed behind the depot in {place}.",
  "To keep the cost down, parts of the old structure will be used again.",
  "The {organisation} will pay for the first {months} months and then share the bill with the town.",
];

export const reaction = [
  "Not everybody is convinced.",
  "Reaction in {place} was quick, and divided.",
  "{speaker} was more cautious.",
  "{speaker} had asked for such a step before.",
  "Others think that it comes too late.",
  "Some of those who came left before the end.",
  "A few people clapped; more shook their heads.",
  "At the market in {place}, opinions were as many as stalls.",
  "The {organisation} said it would answer every letter.",
  "Calls to two other members were not returned by {weekday} evening.",
  "{speaker}, who has followed the matter from the start, took notes and asked one question.",
  "By {weekday}, {hundreds} people had signed a letter of thanks, and nearly as many a letter of protest.",
  "The shop owners along the main street of {place} want to see the plan before they praise it.",
  "On the ferry the next morning, passengers passed one newspaper from hand to hand.",
  "{speaker} said the same thing in fewer words.",
  "Two former members of the board wrote to say that they had warned of this.",
  "Parents were mostly in favour; those without children were mostly not there.",
  "The loudest applause was for a speaker who had promised to be brief, and was.",
];

export const outlook = [
  "The next meeting is on {weekday}.",
  "A final decision is expected in {season}.",
  "Whether {place} can wait that long is another question.",
  "The {organisation} is to report back within {months} months.",
  "If all goes well, other towns may follow.",
  "Until then, everything stays as it is.",
  "The matter then goes to the province, which can still say no.",
  "Anyone who wants to speak has until {weekday} to say so.",
  "The {organisation} has promised a first report by {season}, and a second one if the first is not read.",
  "Those who were left out this time can apply again in {months} months.",
  "A date for the next hearing in {place} has not been set, but the hall is booked for {weekday}.",
  "By then, {place} may have other worries.",
];

export const withFragment = [
  'The {organisation} called the result "{fragment}".',
  '{speaker} spoke of it as "{fragment}", and would not say more.',
  'In the words of {speaker}, the matter is "{fragment}".',
];

export const headings = [
  "A long wait",
  "What comes next",
  "The view from {place}",
  "Who pays",
  "'We have heard it before'",
  "Numbers in doubt",
  "A second opinion",
];

export const kickers = ["Analysis", "Exclusive", "Explainer", "In pictures"];

export const corrections = [
  "An earlier version gave the wrong day of the meeting in {place}.",
  "An earlier version misspelled the name of the {organisation}.",
  "An earlier version gave {small} as the number of sites; it is {months}.",
];

export const scenes = [
  "It rained, and the windows of the hall in {place} steamed over before the first speaker had finished.",
  "Coffee was poured from {small} large pots, and was gone within the hour.",
  "Someone had brought a model made of cardboard, with tiny trees and a bus that moved.",
  "At the back, a row of students counted hands on behalf of the {organisation}.",
  "A dog slept through all of it beside the radiator.",
  "Outside, the line reached as far as the post office.",
  "The microphone failed twice, and each time the room waited without a word.",
  "A map on the wall showed {place} as it was {small} years ago, with fields where the station stands now.",
  "When the lights went out for a moment, nobody left.",
  "The evening ended with a song that most of those present knew by heart.",
];
