import '@patternfly/react-core/dist/styles/base.css';
import '@fontsource-variable/ibm-plex-sans/wght.css';
import './style/tokens.css';
import './style/frame.css';
import './style/pieces.css';
import './style/table.css';
import './style/form.css';
import './style/print.css';
