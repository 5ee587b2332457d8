import type { ComponentChildren } from 'preact';

type FileButtonProps = {
  /** As an input of files takes it. */
  accept: string;
  multiple?: boolean;
  onFiles: (files: File[]) => void;
  children: ComponentChildren;
};

/** Chooses files; the same can be chosen again, once they were mended. */
export function FileButton({ accept, multiple = false, onFiles, children }: FileButtonProps) {
  return (
    <label class="button second file">
      <input
        type="file"
        class="out-of-sight"
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      {children}
    </label>
  );
}
