import { inputErrors } from "../public-gate/input-errors";

export default () => inputErrors();
