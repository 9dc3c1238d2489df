import { consortium, Problem } from '@/api';
import { toast } from '@/app/toasts';
import { texts } from './texts';

/** Lets the browser save the action sheet as the server writes it. */
export async function downloadSheet(decisionId: string, name: string) {
  try {
    const { data } = await consortium.GET('/v1/decisions/{decisionId}/action-sheet', {
      params: { path: { decisionId } },
      headers: { Accept: 'application/pdf' },
      parseAs: 'blob',
    });
    const address = URL.createObjectURL(data as unknown as Blob);
    const link = document.createElement('a');
    link.href = address;
    link.download = `${name}.pdf`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  } catch (error) {
    toast('danger', texts.page.pdfFailed, error instanceof Problem ? error.detail : undefined);
  }
}
