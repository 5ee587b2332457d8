import { t } from '../../../utils/i18n/replies/translator.ts';
import { useOwnId } from '../../shared/use-own-id.ts';
import type { OptionsModel } from '../model.ts';
import type { ReplyFilter, Shelf } from './model.ts';

type ReplyFiltersProps = { model: OptionsModel; onFilter: (filter: ReplyFilter) => void };

/** Search, client, folder or tag; and how many are found. */
export function ReplyFilters({ model, onFilter }: ReplyFiltersProps) {
  const { clients, language, replies } = model;
  const { filter, folders, found, tags } = replies;
  const id = useOwnId();
  return (
    <search class="reply-filters">
      <div class="field wide">
        <label class="second-ink" for={`${id}-query`}>
          {t(language, 'search')}
        </label>
        <input
          id={`${id}-query`}
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={filter.query}
          onInput={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label class="second-ink" for={`${id}-client`}>
          {t(language, 'filter.client')}
        </label>
        <select
          id={`${id}-client`}
          class="select"
          value={filter.clientId ?? ''}
          onChange={(event) => onFilter({ ...filter, clientId: event.currentTarget.value || null })}
        >
          <option value="">{t(language, 'filter.everyClient')}</option>
          {clients.map((client) => (
            <option key={client.id} value={client.id}>
              {client.name}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label class="second-ink" for={`${id}-shelf`}>
          {t(language, 'filter.shelf')}
        </label>
        <select
          id={`${id}-shelf`}
          class="select"
          value={filter.shelf === null ? '' : shelfValue(filter.shelf)}
          onChange={(event) => onFilter({ ...filter, shelf: shelfOf(event.currentTarget.value) })}
        >
          <option value="">{t(language, 'filter.everyShelf')}</option>
          <Shelves kind="folder" names={folders} label={t(language, 'filter.folders')} />
          <Shelves kind="tag" names={tags} label={t(language, 'filter.tags')} />
        </select>
      </div>
      <p class="reply-count second-ink" role="status">
        {found.length === 0 ? t(language, 'nothing') : t(language, 'count', { count: found.length })}
        {found.length < replies.all.length && (
          <button
            type="button"
            class="small-button"
            onClick={() => onFilter({ query: '', clientId: null, shelf: null })}
          >
            {t(language, 'clearFilter')}
          </button>
        )}
      </p>
    </search>
  );
}

type ShelvesProps = { kind: Shelf['kind']; names: readonly string[]; label: string };

function Shelves({ kind, names, label }: ShelvesProps) {
  if (names.length === 0) return null;
  return (
    <optgroup label={label}>
      {names.map((name) => (
        <option key={name} value={shelfValue({ kind, name })}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

/** A shelf as the value of an option; a name may hold any sign. */
function shelfValue({ kind, name }: Shelf): string {
  return `${kind}:${name}`;
}

function shelfOf(value: string): Shelf | null {
  if (value === '') return null;
  const kind = value.startsWith('folder:') ? 'folder' : 'tag';
  return { kind, name: value.slice(kind.length + 1) };
}
