import { Button } from '@patternfly/react-core';
import DownloadIcon from '@patternfly/react-icons/dist/esm/icons/download-icon';
import { useMutation } from '@tanstack/react-query';
import { consortium } from '@/api';
import { toast } from '@/app/toasts';
import { texts } from './texts';

/** The web as a file: a link could not ask for another form of the same address. */
export function GraphDownload() {
  const saving = useMutation({
    mutationFn: async () => {
      const { data } = await consortium.GET('/v1/web', { headers: { Accept: 'application/graphml+xml' }, parseAs: 'blob' });
      const address = URL.createObjectURL(data as Blob);
      const link = document.createElement('a');
      link.href = address;
      link.download = 'web.graphml';
      link.click();
      URL.revokeObjectURL(address);
    },
    onError: (error) => toast('danger', error.message),
  });
  return (
    <Button variant="secondary" icon={<DownloadIcon />} title={texts.downloadHint} isLoading={saving.isPending} onClick={() => saving.mutate()}>
      {texts.download}
    </Button>
  );
}
