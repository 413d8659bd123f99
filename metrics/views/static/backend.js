// Tells Streamlit where its server is: at the root from which this script came. Else it asks below the page first, learns
// by an error that nothing is there, and waits for two answers before it opens its connection.
"use strict";
window.__streamlit = {
  BACKEND_BASE_URL: new URL(".", document.currentScript.src).href,
  HOST_CONFIG: { allowedOrigins: [location.origin], useExternalAuthToken: false, enableCustomParentMessages: false, blockErrorDialogs: false },
};
