import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OptionsModel } from '../../components/options/model.ts';
import type { ServerModel } from '../../components/options/proofreading/model.ts';
import { GuideViews } from '../../components/options/style-guide/guide-views.tsx';
import { ListOutcome } from '../../components/options/style-guide/list-outcome.tsx';
import type { TermTable } from '../../components/options/style-guide/model.ts';
import { StylesOutcome } from '../../components/options/style-guide/styles-outcome.tsx';
import { TermTablePreview } from '../../components/options/style-guide/term-table-preview.tsx';
import type { ProofreadingServer } from '../../utils/core/proofreading.ts';
import type { Language } from '../../utils/core/question.ts';
import { ruleName } from '../../utils/proofreading/rule-names.ts';
import { addFiles, addTable } from '../../utils/style-guide/add-files.ts';
import { RULE_KINDS } from '../../utils/style-guide/forms/rule-kinds.ts';
import { tryOnTexts } from '../../utils/style-guide/forms/try-rule.ts';
import { readGuide } from '../../utils/style-guide/read-guide.ts';
import type { GalleryState } from './in-page-states.tsx';
import { noServer, options, optionsActions, optionsModel, settingsIn } from './options-states.tsx';
import { atelier, HOSTILE_NAME } from './samples.ts';

const OWN_WORDS = ['réseautage', 'infolettre', 'fougasse', 'Nguyễn', 'balado', 'égoportrait', 'Kuujjuaq'];

/** As many as a careful person may have gathered. */
const MANY_WORDS = Array.from({ length: 2000 }, (_, index) => `mot-${String(index + 1).padStart(4, '0')}`);

const grammalecte: ProofreadingServer = { kind: 'grammalecte', address: 'http://127.0.0.1:8080/' };
const inCompany: ProofreadingServer = { kind: 'languagetool', address: 'http://langue.agence.example:8081/' };

function proofreading(language: Language, words: readonly string[], server: Partial<ServerModel> = {}) {
  const settings = settingsIn(language);
  return optionsModel(
    language,
    { at: 'proofreading' },
    {
      settings: { ...settings, proofreading: { ...settings.proofreading, words: [...words] } },
      server: { ...noServer, ...server },
    },
  );
}

const GUIDE = `guide: 1
name: Atelier Boréal
rules:
  - rule: terms
    avoid:
      - term: [e-mail, mail]
        use: courriel
    level: error
    bad: [Un e-mail suffit.]
  - rule: hashtags
    required: ['#AtelierBoreal']
    max: 2
  - rule: length
    max: 240
    networks: [x]
`;

function ofClient(language: Language, own: NonNullable<typeof atelier.proofreading>) {
  const model = optionsModel(language, { at: 'client', clientId: atelier.id });
  const clients = model.clients.map((client) =>
    client.id === atelier.id ? { ...client, proofreading: own } : client,
  );
  const named = own.silenced.map((rule) => [rule, ruleName(rule, language)] as const);
  const ruleNames = Object.fromEntries(named.filter(([, name]) => name !== null)) as Record<string, string>;
  return { ...model, clients, ruleNames };
}

function withGuide(
  id: string,
  styleGuide: string,
  stoppedRules: OptionsModel['stoppedRules'] = [],
): GalleryState {
  return options(`client-guide-${id}`, (language) => {
    const model = optionsModel(language, { at: 'client', clientId: atelier.id });
    const clients = model.clients.map((client) =>
      client.id === atelier.id ? { ...client, styleGuide } : client,
    );
    return { ...model, clients, stoppedRules };
  });
}

/** What came of files, and a table whose columns are to be said; shown by themselves, as they are below a guide. */
function ofFiles(id: string, show: (language: Language) => ComponentChildren): GalleryState {
  return {
    id: `options-guide-files-${id}`,
    surface: 'options',
    render: (language) => (
      <div class="surface options" lang={language} dir="ltr">
        <nav class="sections" aria-label="Bon Compte" />
        <div class="section">
          <section>
            <h1>{language === 'fr' ? 'Guide de style' : 'Style guide'}</h1>
            <h2>Atelier Boréal</h2>
            {show(language)}
          </section>
        </div>
      </div>
    ),
  };
}

/** A guide with something of each kind, right and wrong, all of its lines open. */
const WHOLE = `guide: 1
name: Atelier Boréal
link: https://exemple.ca/guide
card: { do: [Vouvoyer], dont: [Majuscules], urgent: 'Marie, 418 555-0100' }
rules:
${RULE_KINDS.map(({ name }) => `  - rule: ${name}`).join('\n')}
  - rule: terms
    name: mots-de-la-maison
    avoid: [{ term: [e-mail, mail], use: courriel, cased: true }, gratos, 'un, deux']
    level: error
    networks: [x]
    why: { fr: 'En français, courriel.', en: 'In French, courriel.' }
    bad: [Un courriel.]
  - rule: hashtags
    max: beaucoup
  - rule: crier
`;

function Unfolded({ children }: { children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const details of box.current?.querySelectorAll('details') ?? []) details.open = true;
  }, []);
  return <div ref={box}>{children}</div>;
}

const GLOSSARY = {
  file: 'glossaire-2026.csv',
  encoding: 'windows-1252',
  rows: [
    ['Terme', 'Terme préféré', 'Statut', 'Note interne', 'Service'],
    ['e-mail, mail', 'courriel', 'à éviter', 'En français, courriel.', 'Com'],
    ['gratos', 'gratuit', 'interdit', '', ''],
    ['Web', 'web', 'à éviter', '', ''],
    ['balado', '', 'privilégié', '', ''],
    ['mél', 'courriel', 'en discussion', '', ''],
    [HOSTILE_NAME, 'x'.repeat(120), 'à éviter', '', ''],
  ].map((cells, index) => ({ line: index + 1, cells })),
  guess: { hasHeader: true, columns: ['avoid', 'use', 'status', 'why', null] },
} satisfies TermTable;

const PRH = `imports: [../autre.yml]
rules:
  - { expected: courriel, pattern: [e-mail, mail] }
  - { expected: infolettre, patterns: newsletter }
  - { expected: $1, pattern: /(?>a)b/ }
  - { pattern: seul }
`;

const CSPELL = `Boréal
égoportrait
!gratos
!wifi->Wi-Fi
mini+
`;

function ofLists(files: Record<string, string>, language: Language) {
  const read = Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  return addFiles(GUIDE, read).lists.map((report) => (
    <ListOutcome
      key={report.file}
      report={report}
      client={atelier}
      language={language}
      onAddWords={() => {}}
    />
  ));
}

function withServer(id: string, server: Partial<ServerModel>): GalleryState {
  return options(`proofreading-server-${id}`, (language) => proofreading(language, [], server));
}

export const proofreadingOptionsStates: GalleryState[] = [
  withGuide('in-force', GUIDE),
  withGuide('stopped', GUIDE, [
    { rule: 'vale.Own.Slow', why: 'slow', length: 1204 },
    { rule: `vale.${'Tres-longue-'.repeat(6)}.${'Regle-sans-fin-'.repeat(5)}`, why: 'late', length: 280 },
  ]),
  withGuide('faulty', GUIDE.replace('max: 2', 'max: deux').replace('rule: length', 'rule: lenght')),
  ofFiles('form', (language) => (
    <Unfolded>
      <GuideViews
        source={WHOLE}
        faults={readGuide(WHOLE).faults}
        isStored={false}
        kinds={RULE_KINDS}
        replies={['Un mail part ce soir.', 'Bonjour']}
        language={language}
        actions={optionsActions}
        onTry={(rule, texts) => tryOnTexts(rule, texts, atelier)}
        onInput={() => {}}
      />
    </Unfolded>
  )),
  ofFiles('styles', (language) => (
    <StylesOutcome
      language={language}
      report={{
        taken: 17,
        notTaken: [
          { name: 'Own.Code', why: { fr: 'les scripts ne sont pas pris', en: 'scripts are not taken' } },
        ],
      }}
    />
  )),
  ofFiles('lists', (language) => ofLists({ 'media.yml': PRH, 'mots-du-projet.txt': CSPELL }, language)),
  ofFiles('refused', (language) =>
    ofLists({ [`${HOSTILE_NAME}.yml`]: 'rules: [', 'autre.yml': 'title: a' }, language),
  ),
  ofFiles('table', (language) => (
    <TermTablePreview
      table={GLOSSARY}
      source={GUIDE}
      language={language}
      onAddTable={addTable}
      onAdd={() => {}}
      onCancel={() => {}}
    />
  )),
  ofFiles('table-unsaid', (language) => (
    <TermTablePreview
      table={{ ...GLOSSARY, guess: { hasHeader: true, columns: [null, null, null, null, null] } }}
      source={GUIDE}
      language={language}
      onAddTable={addTable}
      onAdd={() => {}}
      onCancel={() => {}}
    />
  )),
  options('proofreading', (language) => proofreading(language, OWN_WORDS)),
  options('proofreading-first', (language) => proofreading(language, [])),
  options('proofreading-main', (language) => {
    const model = proofreading(language, []);
    const { settings } = model;
    return {
      ...model,
      settings: { ...settings, proofreading: { ...settings.proofreading, mainLanguage: 'fr' } },
    };
  }),
  options('proofreading-many', (language) => proofreading(language, MANY_WORDS)),
  options('proofreading-off', (language) => {
    const model = proofreading(language, [HOSTILE_NAME]);
    const { settings } = model;
    const off = { ...settings.proofreading, isActive: false, anglicisms: false, norms: [] };
    return { ...model, settings: { ...settings, proofreading: off } };
  }),
  options('proofreading-client', (language) =>
    ofClient(language, {
      norms: ['fr-FR', 'en-GB'],
      words: ['réseautage', HOSTILE_NAME],
      mainLanguage: null,
      silenced: [
        'grammar.ca-sa',
        'grammar.anglicism.sur-une-base-quotidienne',
        'typography.space-before-colon',
        'spelling.languagetool.morfologik-rule-en-ca',
        // Of a file that somebody else has written.
        'vale.agence.ton',
      ],
    }),
  ),
  withServer('open', { draft: inCompany, isOpen: true }),
  withServer('bad-address', {
    draft: { kind: 'grammalecte', address: 'ftp://127.0.0.1' },
    state: { step: 'bad-address', problem: 'scheme' },
  }),
  withServer('asking', { draft: grammalecte, state: { step: 'asking', address: grammalecte.address } }),
  withServer('connected', { connected: grammalecte, state: { step: 'answered' } }),
  withServer('not-allowed', {
    draft: grammalecte,
    state: { step: 'fault', fault: 'not-allowed', server: grammalecte },
  }),
  withServer('garbage', {
    connected: inCompany,
    state: { step: 'fault', fault: 'garbage', server: inCompany },
  }),
];
