import { asObject, asText } from './publication.ts';

/** A message as Messenger's socket carries it. */
export type Message = {
  /** Of the request, named again in its confirmation. */
  number: number;
  /** The mailbox that sends: the document's actor, or a Page by its classic id. */
  sender: string;
  threadId: string;
  text: string;
};

/** Reads one frame; null for what sends no message, as the first of a connection. */
export function readMessage(bytes: string): Message | null {
  const frame = asObject(JSON.parse(bytes));
  if (frame.topic !== '/ls_req') return null;
  const { tasks } = asObject(JSON.parse(asText(frame.payload)));
  const [task] = Array.isArray(tasks) ? tasks : [];
  const message = asObject(JSON.parse(asText(asObject(task).payload)));
  return {
    number: Number(frame.request_id),
    sender: asText(message.sender),
    threadId: asText(message.thread_id),
    text: asText(message.text),
  };
}
