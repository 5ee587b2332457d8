import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { settings } from './load.ts';
import { listenToShortcuts } from './shortcuts.ts';

const root = document.getElementById('react-root');

setTimeout(() => {
  if (root === null) return;
  listenToShortcuts();
  createRoot(root).render(<App />);
}, settings.hydrationDelay);
