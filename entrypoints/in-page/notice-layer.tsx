import { render } from 'preact';
import { NoticeCard } from '../../components/in-page/notice-card.tsx';
import type { InPageUi, ShadowHost } from '../../utils/guard/ui.ts';
import { copyText } from './copy-text.ts';

/** What went out wrongly: stays until the person puts it away. */
export function createNoticeLayer(shadow: ShadowHost): { show: InPageUi['showNotices'] } {
  const layer = shadow.addLayer('notices');
  layer.popover = 'manual';
  const dismissed = new Set<string>();
  let draw: () => void = () => undefined;

  shadow.onReturn(() => draw());
  return {
    show(notices, clients, language, onDismiss) {
      draw = () => {
        const open = notices.filter(({ id }) => !dismissed.has(id));
        render(
          open.map((notice) => (
            <NoticeCard
              key={notice.id}
              notice={notice}
              clients={clients}
              language={language}
              onCopy={copyText}
              onDismiss={(event) => {
                if (!event.isTrusted) return;
                dismissed.add(notice.id);
                draw();
                onDismiss(notice.id);
              }}
            />
          )),
          layer,
        );
        layer.togglePopover(open.length > 0);
      };
      draw();
    },
  };
}
