import type { Newsroom } from "../../lib/newsroom";

export const theAuthor = ({ anAuthor }: Newsroom) =>
  anAuthor("Murray Brewster", {
    role: "Senior reporter, defence and security",
    organisation: "CBC News",
    location: "Ottawa",
    bio: [
      "Murray Brewster is senior defence writer for CBC News, based in Ottawa.",
      "He has covered the Canadian military and foreign policy from Parliament Hill for over ten years.",
      "For The Canadian Press he spent 15 months on the ground covering the Afghan war;",
      "before that, he covered defence issues and politics for CP in Nova Scotia for 11 years.",
      "He was once bureau chief for Standard Broadcast News in Ottawa.",
    ].join(" "),
  });
