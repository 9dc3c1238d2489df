import { toast } from '@/app/toasts';
import { statementTexts } from '../texts';

/** Saves a file that a service made itself, such as a statement as CSV: the service gives it when it is asked for that type. */
export async function download(name: string, read: () => Promise<{ data?: Blob }>): Promise<void> {
  try {
    const { data } = await read();
    const address = URL.createObjectURL(data!);
    const link = Object.assign(document.createElement('a'), { href: address, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  } catch (error) {
    toast('danger', statementTexts.downloadFailed, error instanceof Error ? error.message : undefined);
  }
}

export const asCsv = { parseAs: 'blob', headers: { Accept: 'text/csv' } } as const;
