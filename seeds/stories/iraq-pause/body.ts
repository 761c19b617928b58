import { clip, heading, quote, text } from "../../lib/blocks";
import type { Clips } from "./clips";
import type { Quotes } from "./quotes";

/** The story, block by block. The narration is this project's own; what stands in quotation marks is not. */
export const theBody = (quotes: Quotes, clips: Clips) => [
  text(
    `Canada has formally suspended its military operations in Iraq, the country's top commander
     says, as the fallout from the U.S. killing of Gen. Qassem Soleimani in Baghdad goes on.`,
    `Gen. Jonathan Vance, chief of the defence staff, gave the news in a letter that he posted on
     Twitter on Tuesday. Two things are suspended: Canada's part in the NATO training mission, and
     its part in the U.S.-led coalition against remnants of the Islamic State, which is known in
     Canada as Operation Impact.`,
    `The letter is addressed to the families of those serving overseas. It tells them that all
     necessary measures to protect the forces have been taken, and that the security of the troops
     is under constant evaluation.`,
  ),
  quote(quotes.bestToPause),
  quote(quotes.safetyAndSecurity),
  text(
    `Canada is not alone in this. A few days before, the United States said that it too was pausing
     its operations against ISIS, to concentrate on defending bases and American facilities.`,
    `Some personnel have already left. Defence Minister Harjit Sajjan said on Monday, on CBC News
     Network's Power & Politics, that some non-essential personnel had been moved out of Iraq.
     Vance's letter confirms it: they go to Kuwait, and some leave plans may be interrupted.`,
    `About 500 Canadian troops are in Iraq, in the two missions.`,
    `Last weekend the Iraqi Parliament voted, in a non-binding resolution, to call on the government
     to expel all foreign troops. The vote came after Soleimani and several others were killed in a
     U.S. drone strike. Caretaker prime minister Adel Abdul-Mahdi still has to sign the resolution,
     and whether he has the legal authority to do so is in question.`,
    `On Monday, Abdul-Mahdi asked for U.S. co-operation to prevent war with Iran. He also asked
     Washington to work with the interim government on the exit of American troops.`,
    `U.S. Defence Secretary Mark Esper told reporters in Washington that the United States does not
     seek war, but expects Iran to retaliate. He called on Tehran to "de-escalate", and he warned
     that Americans would defend their interests and their allies in the region.`,
  ),
  clip(clips.defendAllies),
  text(
    `Bob Davidson, a retired vice-admiral who was once Canada's military representative at NATO, said
     Iran may have political reasons not to target the Canadian-led alliance training mission in
     Baghdad.`,
    `That mission includes troops of European countries that still back the nuclear deal, which
     President Donald Trump walked away from the year before. The deal, made under President
     Barack Obama, tried to limit Iran's nuclear programme. With Washington out, Tehran has been
     walking its commitment back, and European countries are weighing two answers: to reimpose
     sanctions, or to use the deal's dispute resolution mechanism.`,
  ),
  heading("'Rather foolish'"),
  text(
    `Davidson said Iran may not be eager to anger countries such as Germany by a direct attack on
     NATO forces.`,
  ),
  quote(quotes.ratherFoolish),
  quote(quotes.closeProximity),
  text(
    `Iran's use of proxy forces, such as Iraqi militias and Hezbollah in Lebanon, adds uncertainty.`,
  ),
  quote(quotes.wildCards),
  heading("Trudeau talks with foreign leaders"),
  text(
    `Prime Minister Justin Trudeau has been back in Ottawa since the weekend, and has been calling
     world leaders. Among them, on Monday, was Charles Michel, president of the European Council.
     By the account of their call, the two leaders "expressed their shared support for preservation
     of the Joint Comprehensive Plan of Action (JCPOA)", as the nuclear deal is formally named.`,
    `It signals that Canada stays close to its European allies. On Tuesday, Trudeau also spoke with
     German Chancellor Angela Merkel and with Jordan's King Abdullah II.`,
    `Canada has an interest in "sustaining" the anti-ISIS coalition, said Roland Paris, Trudeau's
     former foreign policy adviser.`,
  ),
  quote(quotes.theLastTime),
  text(
    `Trudeau's top preoccupation in these calls, Paris said, is the security and safety of Canadians
     in the region, and then the integrity of the anti-ISIS training mission.`,
  ),
  clip(clips.continueMissions),
];
