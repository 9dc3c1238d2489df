import { Button } from '@patternfly/react-core';
import { signInAddress } from '@/api';
import { texts } from '@/app/texts';
import { Notice } from './Notice';

export default function SignedOut() {
  return (
    <Notice title={texts.signedOut.title} text={texts.signedOut.text}>
      <Button component="a" href={signInAddress('/')}>
        {texts.signedOut.signIn}
      </Button>
    </Notice>
  );
}
