package contactsheet.rules.breaking.applicationaddsonlyconcurrency.application;

import java.net.http.HttpClient;

record ClientOffender(HttpClient client) {}
