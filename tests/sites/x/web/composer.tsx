import type { Editor, EditorState } from 'draft-js';
import { createRef, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { editorWith, RichTextBox, textOf } from './editor.tsx';
import { labels, load, testId } from './load.ts';
import { Avatar, Button, Nest, RoundIcon, Word } from './parts.tsx';
import { type Draft, fail, publish } from './publish.ts';
import { ask, type Compose, openCompose, useStore } from './store.ts';

const LONGEST_POST = 280;

/** Where a composer stands: at the top of a page, in the dialog, or under a post. */
export type ComposerPlace = 'inline' | 'dialog' | 'reply';

/** What a composer holds, whoever shows it. */
export type ComposerState = {
  boxes: readonly EditorState[];
  files: readonly File[];
  /** Of the images that have one. */
  descriptions: ReadonlyMap<File, string>;
  hasPoll: boolean;
  scheduledFor: number | null;
  sending: boolean;
};

const FRESH: Omit<ComposerState, 'boxes'> = {
  files: [],
  descriptions: new Map(),
  hasPoll: false,
  scheduledFor: null,
  sending: false,
};

export function newComposer(texts: readonly string[]): ComposerState {
  return { ...FRESH, boxes: texts.map(editorWith) };
}

export function textsOf(state: ComposerState): string[] {
  return state.boxes.map(textOf);
}

/** A composer: its boxes, its tool bar, its Post button. The one form in which X publishes posts. */
export function Composer({
  place,
  compose,
  state,
  onState,
  onSent,
  onSchedule,
}: {
  place: ComposerPlace;
  compose: Compose;
  state: ComposerState;
  onState(state: ComposerState): void;
  onSent(): void;
  onSchedule(): void;
}) {
  const viewer = useStore((store) => store.viewer);
  const [expanded, setExpanded] = useState(place !== 'reply');
  const [isDescribing, setDescribing] = useState(false);
  const last = useRef<Editor>(null);
  const current = useRef(state);
  current.current = state;
  const inDialog = place === 'dialog';
  const texts = textsOf(state);
  const isEmpty = texts.join('').trim() === '' && state.files.length === 0;
  const canSend = !state.sending && isSendable(texts, state.files.length > 0, compose.quoted !== null);

  useEffect(() => {
    if (inDialog) last.current?.focus();
  }, [inDialog]);

  const change = (part: Partial<ComposerState>) => {
    // Two changes before the next render must not undo each other: the editor hears of its focus when it likes.
    current.current = { ...current.current, ...part };
    onState(current.current);
  };

  const send = async (boosted: boolean) => {
    if (!canSend) return;
    if (boosted && !(await askToBoost())) return;
    change({ sending: true });
    const { files, scheduledFor } = state;
    const draft: Draft = { ...compose, texts, files, scheduledFor, boosted };
    try {
      if (await publish(draft)) onSent();
      else change({ sending: false });
    } catch {
      change({ sending: false });
      fail();
    }
  };

  const addBox = () => {
    const boxes = [...state.boxes, editorWith('')];
    if (inDialog) change({ boxes });
    else {
      openCompose({ ...compose, texts: [...texts, ''] });
      onState(newComposer(['']));
    }
  };

  const boxCount = state.boxes.length;
  useEffect(() => {
    if (inDialog && boxCount > 1) last.current?.focus();
  }, [inDialog, boxCount]);

  if (viewer === null) return null;
  return (
    <>
      {state.boxes.map((box, index) => {
        const isLast = index === state.boxes.length - 1;
        return (
          // Boxes of a thread are only ever added at the end.
          <div key={`box-${index.toString()}`} className="composer-row">
            {index === 0 ? <Banner isReply={compose.replyTo !== null} /> : null}
            <div className="composer-avatar">
              <Avatar handle={viewer.handle} name={viewer.name} link={!inDialog} />
            </div>
            <div className="composer-main">
              <Nest depth={11} className="plain">
                <RichTextBox
                  index={index}
                  placeholder={placeholderOf(compose, index)}
                  state={box}
                  editor={isLast ? last : IGNORED}
                  onChange={(changed) =>
                    change({
                      boxes: current.current.boxes.map((other, at) => (at === index ? changed : other)),
                    })
                  }
                  onSend={() => send(false)}
                  onFocus={() => setExpanded(true)}
                />
              </Nest>
              <div>
                <div>
                  {index === 0 ? (
                    <Attachments state={state} onChange={change} onDescribe={() => setDescribing(true)} />
                  ) : null}
                  {index === 0 && isDescribing ? (
                    <Descriptions
                      state={state}
                      onDone={(descriptions) => {
                        setDescribing(false);
                        change({ descriptions });
                      }}
                    />
                  ) : null}
                  {index === 0 && state.hasPoll ? <Poll onRemove={() => change({ hasPoll: false })} /> : null}
                  {index === 0 && compose.quoted !== null ? <QuotedCard compose={compose} /> : null}
                </div>
                {isLast ? (
                  <div>
                    <div>
                      <div className="tool-bar" data-testid={testId('toolBar')}>
                        {expanded ? (
                          <Tools
                            onFiles={(files) => change({ files: [...current.current.files, ...files] })}
                            onPoll={() => change({ hasPoll: true })}
                            onSchedule={onSchedule}
                          />
                        ) : null}
                        <div className="tool-bar-end">
                          <Counter length={texts.at(-1)?.length ?? 0} />
                          {expanded && place !== 'reply' && (inDialog || !isEmpty) ? (
                            <a
                              href="/compose/post"
                              aria-label={labels.addPost}
                              role="link"
                              className="round"
                              data-testid={testId('addButton')}
                              onClick={(event) => {
                                event.preventDefault();
                                event.stopPropagation();
                                addBox();
                              }}
                            >
                              <RoundIcon shape="plus" />
                            </a>
                          ) : null}
                          {viewer.premium && compose.replyTo === null ? (
                            <Button className="secondary" disabled={!canSend} onPress={() => send(true)}>
                              <Word>{labels.boost}</Word>
                            </Button>
                          ) : null}
                          <Button
                            id={inDialog ? 'tweetButton' : 'tweetButtonInline'}
                            className="primary"
                            disabled={!canSend}
                            onPress={() => send(false)}
                          >
                            <Word>{buttonLabel(compose, state)}</Word>
                          </Button>
                        </div>
                      </div>
                    </div>
                  </div>
                ) : (
                  <div />
                )}
              </div>
            </div>
          </div>
        );
      })}
      {state.scheduledFor === null ? null : (
        <div className="scheduled-hint" dir="ltr">
          {labels.willSendOn(new Date(state.scheduledFor).toLocaleString(load.language))}
        </div>
      )}
    </>
  );
}

const IGNORED = createRef<Editor>();

function isSendable(texts: readonly string[], hasMedia: boolean, hasQuote: boolean): boolean {
  if (texts.some((text) => text.length > LONGEST_POST)) return false;
  if (texts.length > 1) return texts.every((text) => text.trim() !== '');
  return texts[0]?.trim() !== '' || hasMedia || hasQuote;
}

function placeholderOf(compose: Compose, index: number): string {
  if (index > 0) return labels.addAnother;
  if (compose.replyTo !== null) return labels.postYourReply;
  return compose.quoted === null ? labels.whatIsHappening : labels.addComment;
}

function buttonLabel(compose: Compose, state: ComposerState): string {
  if (state.scheduledFor !== null) return labels.schedule;
  if (state.boxes.length > 1) return labels.postAll;
  return compose.replyTo === null ? labels.post : labels.reply;
}

function askToBoost(): Promise<boolean> {
  return ask({
    title: labels.boostTitle,
    text: labels.boostText,
    confirm: labels.boostConfirm,
    cancel: labels.cancel,
    untagged: true,
  });
}

/** Whom the composer posts for, when that is not the session's owner. */
function Banner({ isReply }: { isReply: boolean }) {
  const viewer = useStore((store) => store.viewer);
  const isDropped = load.settings.drift.includes('delegate-banner');
  if (viewer === null || viewer.id === load.session?.id || isDropped) return null;
  return (
    <div className="banner">
      <div dir="ltr">
        <svg aria-hidden="true" viewBox="0 0 24 24">
          <circle cx="12" cy="12" r="8" />
        </svg>
        <span>
          <span>{isReply ? labels.replyingFor(viewer.handle) : labels.postingFor(viewer.handle)}</span>
        </span>
      </div>
    </div>
  );
}

function Counter({ length }: { length: number }) {
  if (length === 0) return null;
  const left = LONGEST_POST - length;
  return (
    <div
      role="progressbar"
      aria-valuemax={100}
      aria-valuemin={0}
      aria-valuenow={Math.min(100, Math.round((length / LONGEST_POST) * 100))}
      className={left < 0 ? 'counter over' : 'counter'}
    >
      {left < 21 ? left : ''}
    </div>
  );
}

const ACCEPTED = 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime';

function Tools({
  onFiles,
  onPoll,
  onSchedule,
}: {
  onFiles(files: File[]): void;
  onPoll(): void;
  onSchedule(): void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <nav aria-live="polite" role="navigation">
      <div className="tools">
        <Edge side="prev" label={labels.previous} />
        <div data-testid={testId('ScrollSnap-SwipeableList')}>
          <div role="tablist" data-testid={testId('ScrollSnap-List')} className="tools">
            <Tool>
              <div>
                <Button label={labels.addMedia} className="round" onPress={() => input.current?.click()}>
                  <RoundIcon shape="photo" />
                </Button>
                <input
                  ref={input}
                  accept={ACCEPTED}
                  multiple
                  type="file"
                  tabIndex={-1}
                  data-testid={testId('fileInput')}
                  onChange={(event) => onFiles([...(event.target.files ?? [])])}
                />
              </div>
            </Tool>
            <Tool>
              <Button label={labels.addGif} id="gifSearchButton" className="round">
                <RoundIcon shape="gif" />
              </Button>
            </Tool>
            <Tool>
              <Button label={labels.addPoll} id="createPollButton" className="round" onPress={onPoll}>
                <RoundIcon shape="poll" />
              </Button>
            </Tool>
            <Tool>
              <div>
                <Button label={labels.addEmoji} aria-haspopup="menu" className="round">
                  <RoundIcon shape="emoji" />
                </Button>
              </div>
            </Tool>
            <Tool>
              <Button label={labels.schedulePost} id="scheduleOption" className="round" onPress={onSchedule}>
                <RoundIcon shape="calendar" />
              </Button>
            </Tool>
            <Tool>
              <Button label={labels.tagLocation} id="geoButton" className="round" disabled>
                <RoundIcon shape="place" />
              </Button>
            </Tool>
            <div role="presentation" />
            <div role="presentation" />
          </div>
        </div>
        <Edge side="next" label={labels.next} />
      </div>
    </nav>
  );
}

function Tool({ children }: { children: ReactNode }) {
  return <div role="presentation">{children}</div>;
}

/** The buttons that scroll a row of tabs or tools; hidden while everything fits. */
export function Edge({ side, label }: { side: 'prev' | 'next'; label: string }) {
  return (
    <div data-testid={testId(`ScrollSnap-${side}ButtonWrapper`)} className="edge">
      <Button label={label} disabled>
        <RoundIcon shape="back" />
      </Button>
    </div>
  );
}

/** A poll under the text: two choices, and for how long. Marks as in X's client, 2020 to 2026. */
function Poll({ onRemove }: { onRemove(): void }) {
  return (
    <div className="poll">
      <input name="Choice1" maxLength={25} aria-label="Choice 1" />
      <input name="Choice2" maxLength={25} aria-label="Choice 2" />
      <Button label="Add a choice" id="addPollChoice" className="round">
        <RoundIcon shape="plus" />
      </Button>
      <select data-testid={testId('selectPollDays')} aria-label="Days" defaultValue="1">
        <option>1</option>
        <option>7</option>
      </select>
      <Button label="Remove poll" id="removePollButton" className="secondary" onPress={onRemove}>
        <Word>Remove poll</Word>
      </Button>
    </div>
  );
}

/**
 * What is attached, with the link to its descriptions below; marks as in X's client of 2022 and 2025-07, and
 * in a live page of 2026-07: each preview is named by its description, else "Media"; the link always asks for
 * one, and what it holds says what there is.
 */
function Attachments({
  state,
  onChange,
  onDescribe,
}: {
  state: ComposerState;
  onChange(part: Partial<ComposerState>): void;
  onDescribe(): void;
}) {
  const { files, descriptions } = state;
  if (files.length === 0) return null;
  const isImage = (file: File) => file.type.startsWith('image/');
  const described = files.filter((file) => descriptions.has(file));
  const ask = files.length === 1 ? labels.addDescription : labels.addDescriptions;
  const count = labels.descriptions(described.length);
  const said = files.length === 1 ? descriptions.get(files[0] as File) : count;
  return (
    <div data-testid={testId('attachments')} className="attachments">
      {files.map((file) => (
        <div key={file.name} role="group" aria-label={descriptions.get(file) ?? labels.media}>
          {isImage(file) ? <Preview file={file} /> : null}
          <span>{file.name}</span>
          <Button
            label={labels.removeMedia}
            className="round"
            onPress={() => onChange({ files: files.filter((other) => other !== file) })}
          >
            <RoundIcon shape="close" />
          </Button>
        </div>
      ))}
      {files.some(isImage) ? (
        <a
          href="/compose/post/media"
          dir="ltr"
          aria-label={ask}
          role="link"
          data-testid={testId('altTextWrapper')}
          onClick={(event) => {
            event.preventDefault();
            event.stopPropagation();
            onDescribe();
          }}
        >
          <div dir="ltr" data-testid={testId('altTextLabel')}>
            <span>{described.length === 0 ? ask : said}</span>
          </div>
        </a>
      ) : null}
    </div>
  );
}

function Preview({ file }: { file: File }) {
  const url = useMemo(() => URL.createObjectURL(file), [file]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return <img alt="" src={url} draggable="true" className="preview" />;
}

/** Each image's description, over the page; X has a page of its own for it, at /compose/post/media. */
function Descriptions({
  state,
  onDone,
}: {
  state: ComposerState;
  onDone(descriptions: ComposerState['descriptions']): void;
}) {
  const dialog = useRef<HTMLDivElement>(null);
  const save = () => {
    const written = [...(dialog.current?.querySelectorAll('textarea') ?? [])].map(({ value }) =>
      value.trim(),
    );
    onDone(new Map(state.files.flatMap((file, at) => (written[at] ? [[file, written[at]]] : []))));
  };
  return createPortal(
    <div className="layer">
      <div ref={dialog} className="dialog descriptions" role="dialog" aria-modal="true">
        {state.files.map((file) => (
          <textarea
            key={file.name}
            name="altTextInput"
            aria-label={labels.addDescription}
            data-testid={testId('altTextInput')}
            defaultValue={state.descriptions.get(file) ?? ''}
          />
        ))}
        <Button id="endEditingButton" className="primary" onPress={save}>
          <Word>{labels.save}</Word>
        </Button>
      </div>
    </div>,
    document.body,
  );
}

function QuotedCard({ compose }: { compose: Compose }) {
  const { quoted } = compose;
  if (quoted === null) return null;
  return (
    <div role="link" tabIndex={0} className="quoted">
      <div data-testid={testId('Tweet-User-Avatar')}>
        <Avatar handle={quoted.author.handle} name={quoted.author.name} link={false} hidden size={24} />
      </div>
      <div data-testid={testId('User-Name')}>
        <span>{quoted.author.name}</span> <span>@{quoted.author.handle}</span>
      </div>
      <div data-testid={testId('tweetText')}>{quoted.text}</div>
    </div>
  );
}
