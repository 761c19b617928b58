/** What people of the archive say. */

export const quotations = [
  "We have waited {small} years for this, and we can wait {small} weeks more",
  "Nobody asked us. They drew a line on a map and went home",
  "If it works in {place}, it can work anywhere",
  "I would rather have a slow answer than a wrong one",
  "The money is there. What is missing is somebody who signs",
  "My grandmother told me the same story about {subject}, and she was not surprised either",
  "We looked at {small} other ways of doing it, and every one of them cost more",
  "People here do not want a promise, they want a date",
  "It is not perfect, but it is on paper, and that is new",
  "I have lived in {place} all my life and I have never seen the hall so full",
  "You can repair a road. You cannot repair trust in one {season}",
  "What worries me is what the report leaves out",
  "We counted twice, and then we asked somebody else to count",
  "The first winter will tell us whether we were right",
  "There is a good idea in it somewhere, and we mean to find it",
  "Everyone in the room knew the figure, and nobody wanted to say it",
  "That is the question we should have asked {small} years ago",
  "I am pleased, and I am going to stay pleased until I see the bill",
  "The staff did this. I only carried the papers",
  "It would be easy to stop now, and it would be a mistake",
  "When the {organisation} calls at that hour, it is never good news",
  "We are not against it. We are against hearing of it last",
  "Come back in {season} and ask me again",
  "Half of {place} depends on this, and the other half is married to it",
  "There were nights when I thought we would lose the whole thing",
  "A plan is a fine thing, but somebody has to live next to it",
  "You learn more from the year that goes wrong",
  "We said {small}, they said {months}, and in the end it was neither",
  "I do not think that anyone expected it to be quiet",
  "The children understood it at once. It took the rest of us longer",
];

export const fragments = [
  "a step in the right direction",
  "better than nothing",
  "a matter of months",
  "hard to defend",
  "long overdue",
  "a good day's work",
  "not a surprise",
  "too little for {place}",
  "the end of a long road",
];

export const occasions = {
  interview: "Interview in {place}",
  "press-conference": "Press conference of the {organisation}",
  broadcast: "Evening broadcast from {place}",
  statement: "Written statement of the {organisation}",
  letter: "Open letter to the {organisation}",
  document: "Report of the {organisation}",
} as const;

export const clipTitles = [
  "{place} hears the case for {subject}",
  "{place} and {subject}: what is at stake",
  "Inside the {organisation}",
  "{place} on {weekday}: the reaction",
  "The {organisation} answers its critics",
];
