import type { GuideActions } from '../../components/options/style-guide/model.ts';
import { readGuide } from '../../utils/style-guide/read-guide.ts';
import { saveText } from './save-text.ts';

export function guideActions(): GuideActions {
  return {
    onReadGuide: (source) => readGuide(source).faults,
    onStartGuide: async (presetId) => (await fetch(`/style-guides/${presetId}.yaml`)).text(),
    onExportGuide: (clientName, source) =>
      saveText(`${fileName(clientName)}.yaml`, source, 'application/yaml'),
  };
}

/** A client's name as every system takes it in a file's name. */
function fileName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-');
  return `guide-${plain.replace(/^-|-$/g, '').toLowerCase() || 'style'}`;
}
