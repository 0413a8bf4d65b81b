"use strict";

async function show() {
  const answer = await fetch("openapi.json");
  const spec = await answer.json();
  // Where this page is, the API is, too: behind a proxy that may be below a prefix.
  spec.servers = [{ url: new URL(".", document.baseURI).pathname }];
  // No validator: it would send the document to another host.
  SwaggerUIBundle({
    spec,
    dom_id: "#docs",
    deepLinking: true,
    displayRequestDuration: true,
    persistAuthorization: false,
    validatorUrl: null,
  });
}

show();
