import { html, nothing } from 'lit';
import type { FormModel } from '../form-model.js';
import { keepChoice } from './keep-choice.js';

/** Photos and documents: choose, take, drop or paste; see and remove. */
export function attachmentsStep(model: FormModel): unknown {
  const { attachments, takesDocuments, texts } = model;
  const { form, fields } = texts;
  const { files, refused, pending } = attachments;
  const accept = takesDocuments ? 'image/*,application/pdf' : 'image/*';
  return html`<h2 class="title" tabindex="-1">
      ${fields('optional', { label: form(takesDocuments ? 'attachments-documents' : 'attachments') })}
    </h2>
    <p class="hint" id="files-hint">${form('attachments-hint')}</p>
    <p>${form('attachments-intimate')}</p>
    ${
      refused.length
        ? html`<div class="field faulty">
            ${refused.map(
              ({ name, code }) =>
                html`<p class="fault">
                  <span class="hidden-text">${fields('error')}</span>
                  ${form(code === 'type' && takesDocuments ? 'file-type-documents' : `file-${code}`, { name })}
                </p>`,
            )}
          </div>`
        : nothing
    }
    <ul class="files">
      ${files.map(
        ({ info, preview }, index) =>
          html`<li>
            ${preview ? html`<span class="preview" aria-hidden="true">${preview}</span>` : nothing}
            <span
              >${form('attachment-ready', { name: info.name, size: Math.max(0.1, info.size / 1e6).toFixed(1) })}</span
            >
            <button class="plain" type="button" data-remove-file=${index}>
              ${form('attachments-remove', { name: info.name })}
            </button>
          </li>`,
      )}
    </ul>
    <p role="status">${pending ? form('attachments-pending', { count: pending }) : ''}</p>
    ${keepChoice(model.draft, texts.shell)}
    <div class="buttons">
      <label class="button secondary"
        ><input
          class="file hidden-text"
          type="file"
          multiple
          accept=${accept}
          aria-describedby="files-hint"
        />${form('attachments-choose')}</label
      >
      <label class="button secondary camera"
        ><input class="file hidden-text" type="file" accept="image/*" .capture=${'environment'} />${form(
          'attachments-photo',
        )}</label
      >
    </div>`;
}
