import { NoticeCard } from '../../components/in-page/notice-card.tsx';
import type { InPageUi } from '../../utils/guard/ui.ts';
import type { CardPlace } from './card-stack.ts';
import { copyText } from './copy-text.ts';

/** What went out wrongly: stays until the person puts it away. */
export function createNoticeLayer(place: CardPlace): { show: InPageUi['showNotices'] } {
  const dismissed = new Set<string>();
  return {
    show(notices, clients, language, onDismiss) {
      const draw = () => {
        const open = notices.filter(({ id }) => !dismissed.has(id));
        place.draw(
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
        );
      };
      draw();
    },
  };
}
