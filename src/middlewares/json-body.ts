import { jsonBody } from "../public-gate/json-body";

export default () => jsonBody();
