// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import { optionsActions, optionsModel } from '../../gallery/options-states.tsx';
import { atelier } from '../../gallery/samples.ts';
import { button, choice, press, show, type, words } from '../render.tsx';

const GUIDE = `guide: 1
name: Boréal
rules:
  - rule: hashtags # les nôtres
    max: 2
  - rule: terms
    avoid:
      - { term: [e-mail, mail], use: courriel, why: Décidé en mai. }
      - gratos
`;

let saved: string | null | undefined;

const actions = {
  ...optionsActions,
  onEditClient: (_: string, fields: { styleGuide?: string | null }) => {
    saved = fields.styleGuide;
  },
};

beforeEach(() => {
  saved = undefined;
});

function open(styleGuide = GUIDE): HTMLElement {
  const model = optionsModel('en', { at: 'client', clientId: atelier.id });
  const clients = model.clients.map((one) => (one.id === atelier.id ? { ...one, styleGuide } : one));
  return show(<Options model={{ ...model, clients }} {...actions} />);
}

/** Opens one of the lines: the guide's head first, then its rules. */
async function unfold(page: HTMLElement, at: number): Promise<HTMLDetailsElement> {
  const details = page.querySelectorAll<HTMLDetailsElement>('.guide-form details')[at];
  if (details === undefined) throw new Error(`no line ${at}`);
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  return details;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function labelled(place: HTMLElement, label: string): Control {
  const found = [...place.querySelectorAll('label')].find((one) => words(one) === label);
  const control = place.querySelector<Control>(`#${found?.htmlFor}`);
  if (control === null) throw new Error(`nothing is called "${label}"`);
  return control;
}

function named(place: HTMLElement, label: string): HTMLInputElement[] {
  return [...place.querySelectorAll<HTMLInputElement>(`[aria-label="${label}"]`)];
}

async function write(control: Control, text: string): Promise<void> {
  await act(async () => {
    control.value = text;
    control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  });
}

async function save(page: HTMLElement): Promise<string | null | undefined> {
  await press(button(page, 'Save the guide'));
  return saved;
}

describe('the form of a guide', () => {
  it('has a line for each rule, and changes only what is set', async () => {
    const page = open();
    const lines = [...page.querySelectorAll<HTMLElement>('.rule-list summary .setting-title')].map(words);
    expect(lines).toEqual(['Hashtags', 'Words to avoid']);
    const said = [...page.querySelectorAll<HTMLElement>('.rule-said')].map(words);
    expect(said).toEqual([
      'At most 2 hashtags.',
      'Vocabulary: “courriel” instead of “e-mail”, “mail” (Décidé en mai.), never “gratos”.',
    ]);
    const rule = await unfold(page, 1);
    await write(labelled(rule, 'At most'), '3');
    await write(labelled(rule, 'Place'), 'end');
    await write(labelled(rule, 'Always'), '#Boréal\n#Atelier\n');
    await press(choice(rule, 'Instagram'));
    await press(choice(rule, 'X'));
    expect(await save(page)).toBe(
      GUIDE.replace(
        'max: 2',
        'max: 3\n    place: end\n    required: ["#Boréal", "#Atelier"]\n    networks: [x, instagram]',
      ),
    );
  });

  it('takes a setting away that is emptied', async () => {
    const page = open();
    await write(labelled(await unfold(page, 1), 'At most'), '');
    expect(await save(page)).toBe(GUIDE.replace('\n    max: 2', ''));
  });

  it('says what is wrong at its control, and does not save it', async () => {
    const page = open();
    const rule = await unfold(page, 1);
    const most = labelled(rule, 'At most');
    await write(most, '-1');
    expect(most.getAttribute('aria-invalid')).toBe('true');
    expect(words(rule)).toContain('1 error');
    await press(button(page, 'Save the guide'));
    expect(saved).toBeUndefined();
  });

  it('edits, adds and takes away words to avoid, and keeps what it does not show of them', async () => {
    const page = open();
    const rule = await unfold(page, 2);
    const [added, first] = named(rule, 'Instead of');
    const [addedUse] = named(rule, 'Write');
    if (!added || !addedUse || !first) throw new Error('no words');
    await type(first, 'e-mail, mail, ');
    expect(first.value, 'the comma stays while one goes on').toBe('e-mail, mail, ');
    await type(first, 'e-mail, mail, email');
    await type(added, 'Web');
    await type(addedUse, 'web, toile');
    await press(choice(rule, 'Exact case'));
    await press(button(rule, 'Add'));
    expect([added.value, addedUse.value]).toEqual(['', '']);
    await press(rule.querySelector<HTMLElement>('[aria-label="Remove “gratos”"]') ?? rule);
    expect(await save(page)).toBe(
      GUIDE.replace('[e-mail, mail]', '[e-mail, mail, email]').replace(
        '- gratos',
        '- { term: Web, use: [web, toile], cased: true }',
      ),
    );
  });

  it('shows what a guide says though it would hold anyway', async () => {
    const page = open(
      'guide: 1\nname: Boréal\nrules:\n  - { rule: length, of: draft, in: words, max: 40 }\n',
    );
    const rule = await unfold(page, 1);
    const shown = [labelled(rule, 'Length'), labelled(rule, 'Counted in')].map((control) =>
      words((control as HTMLSelectElement).selectedOptions[0] ?? rule),
    );
    expect(shown).toEqual(['Of the whole draft', 'Words']);
  });

  it('does not offer texts of several lines to be written one a line', async () => {
    const source = `guide: 1
name: Boréal
rules:
  - rule: repeats
    after: ["Samedi, on ouvre.\\nVenez!"]
`;
    const rule = await unfold(open(source), 1);
    expect(words(rule)).toContain('Samedi, on ouvre. Venez!To be edited as YAML.');
    expect(() => labelled(rule, 'Published before, for the examples')).toThrow();
  });

  it('puts a rule back only where nothing else was changed since', async () => {
    const page = open();
    await press(button(await unfold(page, 1), 'Remove the rule'));
    await press(button(page, 'Discard the changes'));
    expect(words(page)).not.toContain('Put it back');
  });

  it('searches a long list, and shows a part of it', async () => {
    const many = Array.from({ length: 90 }, (_, index) => `      - mot${index + 10}`).join('\n');
    const page = open(`guide: 1\nname: Boréal\nrules:\n  - rule: terms\n    avoid:\n${many}\n`);
    const rule = await unfold(page, 1);
    expect(words(rule)).toContain('40 words shown of 90.');
    await write(labelled(rule, 'Find a word'), 'mot9');
    expect(named(rule, 'Instead of').map(({ value }) => value)).toEqual([
      '',
      ...Array.from({ length: 10 }, (_, index) => `mot9${index}`),
    ]);
    const [, found] = named(rule, 'Instead of');
    if (found === undefined) throw new Error('nothing found');
    await type(found, 'terme');
    expect(found.value, 'it stays while it is written, though it is found no more').toBe('terme');
    expect(await save(page)).toContain('- terme\n      - mot91');
  });

  it('takes a reason in one language or in both, and examples, which are tried', async () => {
    const page = open();
    const rule = await unfold(page, 1);
    await write(labelled(rule, 'Why, in French'), 'Deux suffisent.');
    expect(labelled(rule, 'Why, in English').value).toBe('');
    await write(named(rule, 'To avoid, new example')[0] as Control, '#Un');
    expect(words(rule)).toContain('The rule finds nothing in this example, which is given as wrong.');
    await write(named(rule, 'To avoid, example 1')[0] as Control, '#Un #Deux #Trois');
    expect(words(rule)).not.toContain('The rule finds nothing');
    expect(await save(page)).toContain('why: Deux suffisent.\n    bad:\n      - "#Un #Deux #Trois"\n');
    await write(labelled(rule, 'Why, in English'), 'Two are enough.');
    expect(await save(page)).toContain('why: { fr: Deux suffisent., en: Two are enough. }');
  });

  it('takes an emptied example away once one is done with them, not under one’s hands', async () => {
    const page = open(GUIDE.replace('max: 2', 'max: 2\n    ok: ["#Un", "#Deux"]'));
    const rule = await unfold(page, 1);
    const [first] = named(rule, 'Right, example 1');
    const [second] = named(rule, 'Right, example 2');
    if (!first || !second) throw new Error('no examples');
    await act(async () => first.focus());
    await write(first, '');
    await act(async () => second.focus());
    expect(second.value).toBe('#Deux');
    await act(async () => second.blur());
    expect(named(rule, 'Right, example 1').map(({ value }) => value)).toEqual(['#Deux']);
    expect(await save(page)).toContain('ok: ["#Deux"]');
  });

  it('adds a rule and opens it, takes one away and puts it back', async () => {
    const page = open();
    await write(labelled(page, 'Add a rule'), 'capitals');
    await press(button(page, 'Add the rule'));
    const added = page.querySelectorAll<HTMLDetailsElement>('.guide-form details')[3];
    expect(added?.open).toBe(true);
    expect(document.activeElement).toBe(added?.querySelector('summary'));
    expect(await save(page)).toBe(`${GUIDE}  - rule: capitals\n`);
    await press(button(await unfold(page, 1), 'Remove the rule'));
    expect(words(document.activeElement?.querySelector('.setting-title') ?? page)).toBe('Words to avoid');
    expect(await save(page)).not.toContain('hashtags');
    await press(button(page, 'Put it back'));
    expect(await save(page)).toBe(`${GUIDE}  - rule: capitals\n`);
  });

  it('tries a rule on the client’s saved replies and on pasted posts', async () => {
    const model = optionsModel('en', { at: 'client', clientId: atelier.id });
    const [reply] = model.replies.all;
    if (reply === undefined) throw new Error('no reply');
    const texts = [{ language: null, network: null, text: 'Un mail part ce soir.' }];
    const all = [
      { ...reply, clientIds: [atelier.id], texts },
      { ...reply, id: 'other', clientIds: ['nobody'], texts },
    ];
    const clients = model.clients.map((one) => (one.id === atelier.id ? { ...one, styleGuide: GUIDE } : one));
    const page = show(
      <Options model={{ ...model, clients, replies: { ...model.replies, all } }} {...actions} />,
    );
    const rule = await unfold(page, 2);
    expect(words(rule)).toContain('This rule finds something in 1 of 1 saved replies.');
    expect([...rule.querySelectorAll('mark')].map(words)).toEqual(['mail']);
    await write(labelled(rule, 'Posts to try it on'), 'C’est gratos.\n\nRien ici.');
    expect(words(rule)).toContain('This rule finds something in 1 of 2 pasted posts.');
    expect(saved).toBeUndefined();
  });

  it('shows a rule that there is not, to be taken away', async () => {
    const page = open(`${GUIDE}  - rule: shout\n`);
    expect(words(page)).toContain('Unknown rule');
    await press(button(await unfold(page, 3), 'Remove the rule'));
    expect(await save(page)).toBe(GUIDE);
  });

  it.each([
    'rules: [',
    'guide: 1\nname: Boréal\nrules:\n  - &a { rule: textSpeak }\n  - *a\n',
  ])('gives way to the YAML where it can’t show it: %j', (source) => {
    const page = open(source);
    expect(words(page)).toContain('The form can’t show this text');
    expect(page.querySelector<HTMLTextAreaElement>('.guide-source textarea')?.value).toBe(source);
  });

  it('is the same text as the YAML', async () => {
    const page = open();
    await write(labelled(await unfold(page, 1), 'At most'), '4');
    await press(choice(page, 'YAML'));
    const yaml = page.querySelector<HTMLTextAreaElement>('.guide-source textarea');
    if (yaml === null) throw new Error('no YAML');
    expect(yaml.value).toBe(GUIDE.replace('max: 2', 'max: 4'));
    await write(yaml, GUIDE.replace('max: 2', 'max: 5'));
    await press(choice(page, 'Form'));
    expect(labelled(await unfold(page, 1), 'At most').value).toBe('5');
  });
});
