import type { ComponentChildren } from 'preact';
import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import { CautionSign } from '../caution-sign.tsx';
import type { ExchangeFault, ImportPreview, Refusal } from './import-model.ts';

type FaultTableProps = {
  title: ComponentChildren;
  refusal: Refusal;
  counts: ImportPreview['counts'];
  language: Language;
};

/** Why a file can't come in: every fault with its line and column, and what stands there. */
export function FaultTable({ title, refusal: { faults, faultCount }, counts, language }: FaultTableProps) {
  const rest = faultCount - faults.length;
  return (
    <div class="fault-note">
      <CautionSign />
      <div class="setting-words">
        <strong>{title}</strong>
        <ul class="fault-list">
          {faults.map((fault, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no life of their own
            <li key={index}>{sentenceOf(fault, counts, language)}</li>
          ))}
          {rest > 0 && <li class="second-ink">{t(language, 'import.more', { count: rest })}</li>}
        </ul>
        <p class="second-ink">{t(language, 'import.nothingChanged')}</p>
      </div>
    </div>
  );
}

/** "Line 4, client: this name is not among your clients (“Atelier Boreale”)". */
function sentenceOf(fault: ExchangeFault, counts: ImportPreview['counts'], language: Language): string {
  const { line, column, problem: kind, given } = fault;
  const otherLine = fault.otherLine ?? 0;
  const bare = t(language, `exchange.${kind}`, { given, otherLine });
  const isSaid = given === '' || line === null;
  const problem = isSaid ? bare : t(language, 'at.given', { problem: bare, given });
  const at = line === null ? null : t(language, `at.${counts}`, { line });
  const place =
    at !== null && column !== null ? t(language, 'at.column', { place: at, column }) : (at ?? column);
  return place === null ? problem : t(language, 'at.problem', { place, problem });
}
