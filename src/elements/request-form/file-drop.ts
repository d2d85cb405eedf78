import type { RequestFormElement } from './request-form-element.js';

/** Takes files that are dropped on the element or pasted into it, while `isOpen`. */
export function takeDroppedFiles(
  element: RequestFormElement,
  isOpen: () => boolean,
  add: (files: FileList) => void,
): void {
  const onDrag = (event: DragEvent): void => {
    const { dataTransfer, type } = event;
    if (!isOpen() || !dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    element.renderRoot.querySelector('form')?.classList.toggle('dragging', type === 'dragover');
    if (type === 'drop') add(dataTransfer.files);
  };
  for (const type of ['dragover', 'dragleave', 'drop'] as const) element.addEventListener(type, onDrag);
  element.addEventListener('paste', (event) => {
    const files = event.clipboardData?.files;
    if (!isOpen() || !files?.length) return;
    event.preventDefault();
    add(files);
  });
}
