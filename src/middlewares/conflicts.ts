import { answerConflicts } from "../changes/answer-conflicts";

export default () => answerConflicts();
