import { Button } from '@patternfly/react-core';
import { useEffect } from 'react';
import { signInAddress } from '@/api';
import { texts } from '@/app/texts';
import { forgetDrafts } from '@/ui/form/drafts';
import { Notice } from './Notice';

export default function SignedOut() {
  useEffect(forgetDrafts, []);
  return (
    <Notice title={texts.signedOut.title} text={texts.signedOut.text}>
      <Button component="a" href={signInAddress('/')}>
        {texts.signedOut.signIn}
      </Button>
    </Notice>
  );
}
