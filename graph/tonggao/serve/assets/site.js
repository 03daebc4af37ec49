"use strict";
// Light or dark, before anything is painted; the choice is kept in this browser.
(function () {
  const root = document.documentElement;
  const KEY = "tonggao-theme";

  function kept() {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null; // a browser may keep nothing
    }
  }

  function keep(theme) {
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // then it lasts as long as the page
    }
  }

  const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = kept() || (dark ? "dark" : "light");

  document.addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    const say = () => (button.textContent = root.dataset.theme === "dark" ? button.dataset.light : button.dataset.dark);
    button.hidden = false;
    button.addEventListener("click", () => {
      root.dataset.theme = root.dataset.theme === "dark" ? "light" : "dark";
      keep(root.dataset.theme);
      say();
      root.dispatchEvent(new CustomEvent("theme"));
    });
    say();
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.target.closest("input, textarea, select, [contenteditable]")) return;
      const box = document.querySelector("input[name=q]");
      if (box) {
        box.focus();
        event.preventDefault();
      }
    });
    root.dataset.ready = "yes";
  });
})();
