import { FindingCountButton } from '../../components/in-page/finding-count.tsx';
import { Card } from '../../components/proofreader/card.tsx';
import type { ProofActions, ProofModel } from '../../components/proofreader/model.ts';
import { Panel } from '../../components/proofreader/panel.tsx';
import type { Client } from '../../utils/core/client.ts';
import type { Finding } from '../../utils/core/finding.ts';
import type { Language } from '../../utils/core/question.ts';
import { faultyFindings, guideFindings, hostileFindings } from './findings-samples.ts';
import type { GalleryState } from './in-page-states.tsx';
import { atelier, client, HOSTILE_NAME } from './samples.ts';

function ignore() {}

const actions: ProofActions = {
  onFix: ignore,
  onIgnore: ignore,
  onAllow: ignore,
  onSilence: ignore,
  onChoose: ignore,
  onClose: ignore,
};

const hostileClient = client('hostile', HOSTILE_NAME, 'HH', '#ffff00');

export const TONE: ProofModel['tone'] = [
  {
    called: { fr: 'Points d’exclamation', en: 'Exclamation marks' },
    value: '4',
    usual: { fr: '0 ou 1', en: '0 or 1' },
    isUnusual: true,
  },
  {
    called: { fr: 'Mots par phrase', en: 'Words a sentence' },
    value: '12',
    usual: { fr: '8 à 17', en: '8 to 17' },
    isUnusual: false,
  },
  {
    called: { fr: '«\u00a0Tu\u00a0» ou «\u00a0vous\u00a0»', en: '“Tu” or “vous”' },
    value: 'vous',
    usual: { fr: 'vous', en: 'vous' },
    isUnusual: false,
  },
];

/** The list of a draft with a finding of every kind, but for what is said. */
export function proofModel(language: Language, changes: Partial<ProofModel> = {}): ProofModel {
  return {
    language,
    client: atelier,
    findings: faultyFindings,
    chosen: 0,
    state: 'read',
    fault: null,
    stopped: [],
    tone: [],
    serverFault: null,
    readOnly: null,
    outcome: null,
    ...changes,
  };
}

function panel(id: string, changes: Partial<ProofModel>, press?: RegExp): GalleryState {
  return {
    id: `proof-panel-${id}`,
    surface: 'in-page',
    ...(press && { press }),
    render: (language) => (
      <div class="shelf">
        <Panel model={proofModel(language, changes)} actions={actions} />
      </div>
    ),
  };
}

/** A card for each of these findings: one is about a word, another about a rule. */
function cards(id: string, findings: readonly Finding[], owner: Client | null): GalleryState {
  return {
    id: `proof-card-${id}`,
    surface: 'in-page',
    render: (language) => (
      <div class="shelf">
        {findings.map((finding) => (
          <Card key={finding.start} finding={finding} client={owner} language={language} actions={actions} />
        ))}
      </div>
    ),
  };
}

function Counts({ language }: { language: Language }) {
  const levels = ['error', 'warning', 'suggestion'] as const;
  return (
    <div class="shelf">
      {levels.map((level, place) => (
        <FindingCountButton
          key={level}
          findings={{ count: 1 + place * 60, level, isComplete: true }}
          language={language}
          onPress={ignore}
        />
      ))}
      <FindingCountButton
        findings={{ count: 0, level: 'warning', isComplete: false }}
        language={language}
        onPress={ignore}
      />
    </div>
  );
}

const STOPPED: Partial<ProofModel> = {
  findings: faultyFindings.slice(0, 2),
  stopped: [
    { rule: 'vale.Own.Slow', why: 'slow' },
    ...['Acronymes', 'Majuscules', 'Ponctuation', 'Titres'].map((name) => ({
      rule: `vale.Agence.${name}`,
      why: 'late' as const,
    })),
  ],
  tone: TONE,
};

export const proofreaderStates: GalleryState[] = [
  panel('every-kind', {}),
  panel('spelling', { chosen: 3, outcome: 'fixed' }),
  panel('no-fix', { chosen: 5, client: null }),
  panel('guide', { findings: guideFindings }),
  panel('spaces', { chosen: 2, outcome: 'refused' }),
  panel('hostile', { findings: hostileFindings, client: hostileClient }),
  panel('nothing', { findings: [], outcome: 'fixed' }),
  panel('reading', { findings: [], state: 'reading', client: null }),
  panel('no-draft', { findings: [], state: 'no-draft' }),
  panel('faults', {
    findings: faultyFindings.slice(2, 5),
    fault: 'dictionary',
    serverFault: 'unreachable',
    readOnly: 25_000,
  }),
  panel('stopped', STOPPED),
  panel('stopped-open', STOPPED, /^5 /),
  panel('tone', { findings: faultyFindings.slice(0, 1), tone: TONE }),
  cards('every-kind', faultyFindings, atelier),
  cards('nobody', faultyFindings.slice(2, 4), null),
  cards('hostile', hostileFindings, hostileClient),
  {
    id: 'proof-counts',
    surface: 'in-page',
    render: (language) => <Counts language={language} />,
  },
];
