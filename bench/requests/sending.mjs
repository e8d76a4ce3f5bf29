/** What "Send" runs, without the editor around it. Bundled before it runs. */
export { DattoClient } from "../../src/api/client";
export { Responses } from "../../src/documents/responses";
export { shownAnswer } from "../../src/documents/shownAnswer";
export { RequestHistory } from "../../src/requests/history/requestHistory";
export { parse } from "../../src/requests/language/parse";
export { RequestPerformer } from "../../src/requests/sending/requestPerformer";
export { RequestSender } from "../../src/requests/sending/requestSender";
