import type { GuideActions } from '../../components/options/style-guide/model.ts';
import { addFiles, addTable } from '../../utils/style-guide/add-files.ts';
import { compareSources } from '../../utils/style-guide/compare/compare-guides.ts';
import { copyRule } from '../../utils/style-guide/compare/copy-rule.ts';
import { formRuleInWords } from '../../utils/style-guide/forms/form-rule-in-words.ts';
import { addRule, editGuide, readGuideForm, removeRule } from '../../utils/style-guide/forms/guide-form.ts';
import { tryOnTexts } from '../../utils/style-guide/forms/try-rule.ts';
import { guidePage } from '../../utils/style-guide/page/guide-page.ts';
import { readGuide } from '../../utils/style-guide/read-guide.ts';
import type { StyleFile } from '../../utils/style-guide/vale/read-styles.ts';
import { printPage } from './print-page.ts';
import { saveText } from './save-text.ts';

export function guideActions(): GuideActions {
  return {
    onReadGuide: (source) => readGuide(source).faults,
    onReadGuideForm: readGuideForm,
    onEditGuide: editGuide,
    onAddRule: addRule,
    onRemoveRule: removeRule,
    onSayRule: formRuleInWords,
    onTryRule: tryOnTexts,
    onAddFiles: async (source, files) => addFiles(source, await Promise.all(files.map(styleFile))),
    onAddTable: addTable,
    onStartGuide: async (presetId) => (await fetch(`/style-guides/${presetId}.yaml`)).text(),
    onExportGuide: (clientName, source) =>
      saveText(`${fileName(clientName)}.yaml`, source, 'application/yaml'),
    onCompareGuides: compareSources,
    onCopyRule: copyRule,
    onSavePage: (clientName, source, reader) => {
      const { guide } = readGuide(source);
      if (guide === null) return;
      saveText(`${fileName(clientName)}.html`, guidePage(guide, reader, Date.now()), 'text/html');
    },
    onPrintPage: (source, reader) => {
      const { guide } = readGuide(source);
      if (guide !== null) printPage(guidePage(guide, reader, Date.now()));
    },
  };
}

async function styleFile(file: File): Promise<StyleFile> {
  return { path: file.webkitRelativePath || file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** A client's name as every system takes it in a file's name. */
function fileName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-');
  return `guide-${plain.replace(/^-|-$/g, '').toLowerCase() || 'style'}`;
}
