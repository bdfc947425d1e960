// Goes on with a batch, a few hundred claims at a time, until none is left.
"use strict";
document.querySelector("[data-go-on]")?.click();
