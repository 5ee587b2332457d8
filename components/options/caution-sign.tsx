/** A triangle, drawn like the icons; words always stand beside it. */
export function CautionSign() {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M12 4 2.500 20h19zM12 10v4.500M12 17v.500" />
    </svg>
  );
}
