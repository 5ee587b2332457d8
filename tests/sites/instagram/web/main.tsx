import { createRoot } from 'react-dom/client';
import { noteForeignKeys } from '../../kit/foreign-keys.ts';
import { App } from './app.tsx';
import { PLACE } from './dialog.tsx';
import { settings } from './load.ts';

const mount = document.querySelector('[id^="mount_"]');

setTimeout(() => {
  if (mount === null) return;
  noteForeignKeys(mount, `.${PLACE}`);
  createRoot(mount).render(<App />);
}, settings.hydrationDelay);
